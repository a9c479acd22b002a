import { z } from 'zod';

type Get = (path: string) => Promise<Response>;

/** What of the answers to these questions does not fit the schema that the API tells everybody. */
export async function badAnswers(get: Get, questions: readonly { readonly q: string }[]): Promise<readonly string[]> {
  const document = JSON.parse(await (await get('/api/v1/openapi.json')).text());
  const { content } = document.paths['/api/v1/ask'].get.responses['200'];
  const schema = z.fromJSONSchema(content['application/json'].schema);
  const faults: string[] = [];
  for (const { q } of questions) {
    const response = await get(`/api/v1/ask?q=${encodeURIComponent(q)}`);
    const fit = schema.safeParse(await response.json());
    if (response.status !== 200 || !fit.success)
      faults.push(`${q}: ${response.status} ${JSON.stringify(fit.error?.issues).slice(0, 300)}`);
  }
  return faults;
}
