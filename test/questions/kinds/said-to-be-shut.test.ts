import { describe, expect, test } from 'vitest';
import { answered, firstLine } from './asked.ts';

/* Whoever asks why a post is closed, or tells that a guard says so, stands there: that we knew of it as open is no answer to that. */

describe('of a post that we know as open: nothing was announced, and the guards know better', () => {
  test.each([
    ['why is dostuk shut', /^We know of no announcement/u],
    ['officer says chon-kapka is closed today', /^We know of no announcement/u],
    ['из-за чего закрыли достук', /^Насколько мы знаем, этого не объявляли/u],
    ['почему на кордае никого не пропускают', /^Насколько мы знаем, этого не объявляли/u],
    ['эмне үчүн акжол жабык', /жарыяланганын билбейбиз/u],
    ['неліктен қордай жабық тұр', /жарияланғанын білмейміз/u],
  ])('%s', (question, first) => {
    expect(firstLine(question)).toMatch(first);
    expect(answered(question)).toMatch(/\n[🟢🟡⚪]/u);
  });
});

describe('of one that is shut by what we know: what we know', () => {
  test.each([
    'why is torugart closed on sunday',
    'почему сырым закрыт для легковых',
    'почему гишт куприк закрыт',
    'they say kosak is closed for repair',
  ])('%s', (question) => expect(answered(question)).not.toMatch(/no announcement|не объявляли/u));
});

describe('why it is shut is told with how it stands, and not as the evidence for that', () => {
  test.each([
    ['why is ovchi-kalacha shut', /Reason: unrest/u],
    ['из-за чего закрыли кулунду лейлек', /Причина: беспорядки/u],
    ['чаткал районундагы кулунду эмне үчүн жабык', /Себеби: башаламандык/u],
    ['гишт куприк неге жабылды', /Себебі: жөндеу жұмыстары/u],
  ])('%s', (question, reason) => {
    expect(answered(question)).toMatch(reason);
    expect(answered(question)).not.toMatch(/Why this answer|Почему такой ответ|Эмне үчүн мындай|Неліктен мұндай/u);
  });

  test.each([
    ['why was ken-bulun closed in january 2022', /January 2022: it was closed \(unrest\)/u],
    ['почему ак-тилек не работал в январе 2022', /был закрыт \(беспорядки\)/u],
    ['2022-жылдын январында кеңбулуң эмне үчүн жабык болгон', /жабык болгон \(башаламандык\)/u],
    ['2022 жылғы қаңтарда қордай неге жабылды', /жабық болған \(тәртіпсіздік\)/u],
  ])('%s', (question, told) => expect(answered(question)).toMatch(told));
});
