import { beforeAll, expect, test } from 'vitest';
import { faultsIn, read, rules } from './checker.ts';
import { planted } from './planted.ts';
import type { Reading } from './rules/rule.ts';
import { type Sample, sample, samples } from './samples.ts';
import { readingsOf } from './walked.ts';
import { languages } from './world.ts';

const known = new Map<Sample, readonly Reading[]>();

beforeAll(async () => {
  for (const name of samples) known.set(name, await readingsOf(sample(name)));
});

const textOf = ({ lines }: Reading) => lines.map(({ text }) => text).join('\n');

function found(into: Sample, of: Reading['of'], language: string): Reading {
  const reading = known.get(into)?.find((one) => one.of === of && one.language === language);
  if (reading === undefined) throw new Error(`no ${of} of ${into} in ${language}`);
  return reading;
}

test.each(planted)('reported by its own rule: $slip', ({ into, of, plant, breaks }) => {
  for (const language of languages) {
    const right = found(into, of, language);
    expect(faultsIn(right), textOf(right)).toEqual([]);
    const wrong = plant(textOf(right), language);
    expect(wrong, `nothing was planted into the ${language}`).not.toBe(textOf(right));
    const reported = faultsIn(read(of, language, wrong, right.facts)).map((fault) => fault.split(':')[0]);
    expect([...new Set(reported)].toSorted(), `${language}: ${wrong}`).toEqual([...breaks].toSorted());
  }
});

test('every rule has a slip of its own', () => {
  const caught = new Set(planted.flatMap(({ breaks }) => breaks));
  expect(rules.map(({ name }) => name).filter((name) => !caught.has(name))).toEqual([]);
});
