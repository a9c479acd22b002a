import { z } from 'zod';

type Get = (path: string) => Promise<Response>;

/** What of the answers to these questions does not fit the schema that the API tells everybody. */
export async function badAnswers(get: Get, questions: readonly { readonly q: string }[]): Promise<readonly string[]> {
  const document = JSON.parse(await (await get('/api/v1/openapi.json')).text());
  const { responses } = document.paths['/api/v1/ask'].get;
  const answered = z.fromJSONSchema(responses['200'].content['application/json'].schema);
  // What is refused in words says so as every refusal does.
  const refused = z.object({ kind: z.literal('error'), message: z.string().min(1) });
  const faults: string[] = [];
  for (const { q } of questions) {
    const response = await get(`/api/v1/ask?q=${encodeURIComponent(q)}`);
    const fit = (response.status === 400 ? refused : answered).safeParse(await response.json());
    if (![200, 400].includes(response.status) || !fit.success)
      faults.push(`${q}: ${response.status} ${JSON.stringify(fit.error?.issues).slice(0, 300)}`);
  }
  return faults;
}
