import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { readQuestions } from '../questions/evaluate.ts';
import { badAnswers } from './answers-fit.ts';
import { served } from './served.ts';

interface Outcome {
  readonly content: { readonly 'application/json': { readonly schema: object } };
}

const { get } = await served();
const document = (await (await get('/api/v1/openapi.json')).json()) as {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, { readonly get: { readonly responses: Readonly<Record<string, Outcome>> } }>>;
};

test('it names every path and every outcome', () => {
  expect(document.openapi).toBe('3.1.1');
  expect(Object.keys(document.paths)).toEqual(['/api/v1/ask', '/api/v1/crossings', '/api/v1/crossings/{id}']);
  for (const { get: operation } of Object.values(document.paths))
    expect(Object.keys(operation.responses)).toEqual(['200', '400', '404', '405', '414', '429', '500']);
});

test('it is valid OpenAPI, and a slip in it would be told', async () => {
  const valid = await new Validator().validate(structuredClone(document));
  expect(valid).toEqual({ valid: true });
  const { openapi: _, ...nameless } = structuredClone(document);
  expect((await new Validator().validate({ ...nameless, openapi: '3.1.1', paths: { ask: {} } })).valid).toBe(false);
});

test('every outcome has a schema of JSON', () => {
  for (const { get: operation } of Object.values(document.paths))
    for (const { content } of Object.values(operation.responses))
      expect(() => z.fromJSONSchema(content['application/json'].schema as never)).not.toThrow();
});

test('answers to sixty questions fit them', async () => {
  const all = readQuestions('first');
  const questions = all.filter((_, index) => index % Math.floor(all.length / 60) === 0).slice(0, 60);
  expect(questions).toHaveLength(60);
  expect(await badAnswers(get, questions)).toEqual([]);
});
