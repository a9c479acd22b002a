import { describe, expect, test } from 'vitest';
import { askHere, batch } from './program.ts';

describe('--passport, --vehicle and --town are what a person has told of themselves', () => {
  test('they count where the question says nothing else, and that is said at the end', async () => {
    const visa = 'do I need a visa for kyrgyzstan';
    const { code, out } = await askHere(['--passport', 'de', visa]);
    expect(code).toBe(0);
    expect(out).toContain('Germany: 30 days in any 60 without a visa in Kyrgyzstan');
    expect(out.trimEnd().split('\n').at(-1)).toBe('We took your passport into account: Germany.');
    expect((await askHere(['--vehicle', 'truck', 'karkyra'])).out).toContain(
      'We took into account that you go by lorry.',
    );
    expect((await askHere(['--town', 'almaty', 'can I make karkyra'])).out).toContain('Almaty → Karkyra');
  });

  test('words and options win over them', async () => {
    const plainly = await askHere(['karkyra on foot']);
    expect(await askHere(['--vehicle', 'truck', 'karkyra on foot'])).toEqual(plainly);
    const foot = await askHere(['--traffic', 'foot', 'karkyra']);
    expect(await askHere(['--vehicle', 'truck', '--traffic', 'foot', 'karkyra'])).toEqual(foot);
  });

  test('a town far from every crossing is no fault', async () => {
    expect(await askHere(['--town', 'astana', 'karkyra'])).toEqual(await askHere(['karkyra']));
  });

  test('they are fields of a batch as well', async () => {
    const q = 'is karkyra open';
    const [lorry, anybody, wrong] = await batch([
      { q, vehicle: 'truck', passport: 'KG', town: 'karakol' },
      { q },
      { q, vehicle: 'train' },
    ]);
    expect(lorry.text).toContain('We took into account that you go by lorry.');
    expect(anybody.text).not.toContain('We took');
    expect(wrong).toMatchObject({ kind: 'error', message: expect.stringContaining('--vehicle "train"') });
  });

  test.each([
    ['a country in full', ['--passport', 'Germany', 'karkyra'], '--passport'],
    ['an unknown vehicle', ['--vehicle', 'sledge', 'karkyra'], 'foot, bicycle, motorcycle, car, bus, truck'],
    ['no town', ['--town', '', 'karkyra'], '--town'],
  ])('%s is bad usage', async (_, args, names) => {
    const { code, errors } = await askHere(args);
    expect(code).toBe(2);
    expect(errors).toContain(names);
  });
});
