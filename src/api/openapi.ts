import { z } from 'zod';
import { createDocument, type ZodOpenApiOperationObject } from 'zod-openapi';
import { answeredSchema, errorSchema } from '#answer/schema.ts';
import { createAskedSchema } from './ask.ts';
import { crossingSchema, crossingsSchema, licence } from './crossings.ts';
import type { ApiServices } from './services.ts';

const json = (description: string, schema: z.ZodType) => ({
  description,
  content: { 'application/json': { schema } },
});

/** The specification of what programs may ask, from the schemas by which they are answered. */
export function createSpecification({ languages, webUrl }: Pick<ApiServices, 'languages' | 'webUrl'>) {
  const errors = {
    '404': json('There is no such thing', errorSchema),
    '405': json('Only GET', errorSchema),
    '414': json('The address is too long', errorSchema),
    '429': {
      ...json('Too many requests from one address', errorSchema),
      headers: z.object({ 'retry-after': z.string().meta({ description: 'Seconds to wait' }) }),
    },
    '500': json('Something went wrong on our side', errorSchema),
  };
  const reading = (operationId: string, summary: string, schema: z.ZodType): ZodOpenApiOperationObject => ({
    operationId,
    summary,
    responses: { '200': json(summary, schema), '400': json('It cannot be read', errorSchema), ...errors },
  });
  return createDocument({
    openapi: '3.1.1',
    info: {
      title: 'Otkel',
      version: '1',
      summary: 'Whether a border crossing in Central Asia is open, until when, who says so and how sure that is.',
      description: 'Times are ISO 8601 with offset; what is not known is null.',
      license: { name: 'CC BY 4.0 (the data)', url: licence },
    },
    ...(webUrl === null ? {} : { servers: [{ url: webUrl }] }),
    paths: {
      '/api/v1/ask': {
        get: {
          ...reading('ask', 'One question, one answer', answeredSchema),
          requestParams: { query: createAskedSchema(languages) },
        },
      },
      '/api/v1/crossings': { get: reading('crossings', 'Every crossing with its present state', crossingsSchema) },
      '/api/v1/crossings/{id}': {
        get: {
          ...reading('crossing', 'A crossing with its present state', crossingSchema),
          requestParams: { path: z.object({ id: z.string().meta({ example: 'karkyra-kegen' }) }) },
        },
      },
    },
  });
}
