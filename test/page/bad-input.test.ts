import { afterAll, describe, expect, test } from 'vitest';
import { answer, closePictures, page, pictures } from './served.ts';

afterAll(closePictures);

const { get } = page();

describe('bad input is answered plainly', () => {
  test.each([
    '/de/',
    '/de/karkyra-kegen',
    '/de/karkyra-kegen.png',
    '/de/ask?q=korday',
    '/en/..%2Fkarkyra-kegen.png',
    '/en/karkyra-kegen%00.png',
    '/en/nowhere',
    '/en/border/KG-FR',
    '/en/border/*-*',
    '/en/../../etc/passwd',
    '/en/%2e%2e%2f%2e%2e%2fetc%2fpasswd',
    '/en/karkyra-kegen%00',
    '/en/%',
    '/en/%ff%fe',
    '/en/constructor',
    '/assets/style.css',
    '/en/karkyra-kegen/more',
    '/en/karkyra-kegen/',
    '/en/karkyra-kegen.PNG',
    '/en/border/kg-kz',
    '/en/border/__proto__',
    '/EN/',
    '//en/',
    '/en//',
    '/.env',
    '/metrics',
  ])('%s is not there', async (path) => {
    const { status, text } = await get(path);
    expect(status).toBe(404);
    expect(text).toMatch(/There is no such page/);
    expect(text).not.toMatch(/passwd|Error|node_modules/);
  });

  test('a question of 10,000 letters is too long, and one of strange signs is a question', async () => {
    expect((await get(`/ky/ask?q=${'a'.repeat(10_000)}`)).status).toBe(400);
    for (const q of [
      '%00%01korday',
      '%F0%9F%92%A9',
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      '%',
      '%E0%A4%A',
    ])
      expect((await get(`/en/ask?q=${q}`)).status).toBe(200);
    const { text } = await get(`/en/ask?q=${encodeURIComponent('"><img src=x onerror=alert(1)><script>')}`);
    expect(text).not.toMatch(/<img|<script/);
  });

  test('nobody changes anything', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      expect((await page().app.request('/en/', { method })).status).toBe(405);
    }
    expect((await page().app.request('/en/', { method: 'HEAD' })).status).toBe(200);
  });

  test.each(['/en/nowhere', '/en/nowhere.png', '/en/border/KG-FR.png', '/en/border/KG-FR'])(
    'nobody has %s already, whatever they say',
    async (path) => {
      const { get: shown } = page({ pictures });
      const tag = (await shown('/en/')).headers.get('etag') ?? '';
      expect((await shown(path, { 'if-none-match': tag })).status).toBe(404);
    },
  );

  test('a fault of a moment is none of the next', async () => {
    let isBroken = true;
    const { get: shown } = page({
      answer(asked) {
        if (isBroken) throw new Error('away');
        return answer(asked);
      },
    });
    expect((await shown('/en/karkyra-kegen')).status).toBe(500);
    isBroken = false;
    expect((await shown('/en/karkyra-kegen')).status).toBe(200);
  });

  test('a fault of ours is a page without inner words, and is reported', async () => {
    const fault = new Error('connect ECONNREFUSED 10.0.0.7:6379');
    const { get: shown, problems } = page({
      answer() {
        throw fault;
      },
    });
    const { status, text } = await shown('/ru/karkyra-kegen');
    expect(status).toBe(500);
    expect(text).toContain('У нас произошла ошибка');
    expect(text).not.toMatch(/ECONN|10\.0\.0\.7| at /);
    expect(problems).toEqual([fault]);
  });
});
