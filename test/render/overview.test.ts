import { expect, test } from 'vitest';
import { createRenderers } from '#render/renderer.ts';
import { at, catalogue, languages, translate } from './build.ts';

const rendererFor = createRenderers({ translate, catalogue });

test.each(languages)('%s: where nobody knows of an open one it is not said that none should be open', (language) => {
  const { message } = rendererFor(language, at('2026-11-22T12:00'));
  for (const key of ['overview-should', 'overview-elsewhere'] as const) {
    const none = message(key, { open: 0, all: '20', whom: 'X' });
    const two = message(key, { open: 2, all: '20', whom: 'X' });
    expect(none).toMatch(/20/u);
    expect(none).not.toMatch(/(?<!\d)0(?!\d)|should|керек|должн/u);
    expect(two).toMatch(/(?<!\d)2(?!\d)/u);
    expect(two).toMatch(/should|керек|должн/u);
  }
});
