import { type Edit, inEachLanguage } from './edit.ts';

/** `/webcam`, *Webcam* under the card, and "webcam korday": none is known. */
export const button: readonly Edit[] = [
  {
    file: 'src/bot/answers/webcam.ts',
    add: `import { answerFor } from '../ask.ts';
import { buttonsFor, decode } from '../callback-data.ts';
import type { Intent } from '../intent.ts';
import { reply, revise } from '../telegram/reply.ts';
import { askedScreen, backToCard } from './screen.ts';

/** \`/webcam Karkyra\` and *Webcam*: whether one can look at the road. */
export const webcam: Intent = {
  command: 'webcam',

  install(bot, services) {
    bot.command('webcam', async (ctx) => reply(ctx, await askedScreen(ctx, ctx.match, services, 'webcam')));

    bot.callbackQuery(buttonsFor('webcam'), async (ctx) => {
      const asked = decode(ctx.callbackQuery.data, services.catalogue.crossings);
      const answer = answerFor(asked, ctx.asker, services, { topic: 'webcam' });
      await revise(ctx, { html: answer.html, keyboard: backToCard(answer) });
    });
  },
};
`,
  },
  {
    file: 'src/bot/intents.ts',
    after: "import { status } from './answers/status.ts';\n",
    add: "import { webcam } from './answers/webcam.ts';\n",
  },
  { file: 'src/bot/intents.ts', after: '  season,\n', add: '  webcam,\n' },
  {
    file: 'src/bot/intents.ts',
    after: "    { label: 'button-map', action: 'map' },\n",
    add: "    { label: 'button-webcam', action: 'webcam' },\n",
  },
  { file: 'src/domain/topic.ts', after: 'export const askedKeys = [\n', add: "  'webcam',\n" },
  { file: 'src/domain/topic.ts', after: "export const cardTopics = ['why', ", add: "'webcam', " },
  { file: 'src/domain/topic.ts', after: 'type AskedAlone = ', add: "'webcam' | " },
  {
    file: 'src/answer/about.ts',
    after: '  switch (topic) {\n',
    add: "    case 'webcam':\n      return renderer.html('webcam-unknown');\n",
  },
  ...inEachLanguage('messages.ftl', /^command-season = .*\n/m, {
    en: 'command-webcam = A look at the road\nbutton-webcam = Webcam\nwebcam-unknown = I know of no webcam here.\n',
    ru: 'command-webcam = Взгляд на дорогу\nbutton-webcam = Веб-камера\nwebcam-unknown = Веб-камер здесь я не знаю.\n',
    ky: 'command-webcam = Жолду көрүү\nbutton-webcam = Вебкамера\nwebcam-unknown = Бул жерде вебкамера бар-жогун билбейм.\n',
    kk: 'command-webcam = Жолды көру\nbutton-webcam = Вебкамера\nwebcam-unknown = Бұл жерде вебкамера бар-жоғын білмеймін.\n',
  }),
  ...inEachLanguage('vocabulary.yaml', /^topics:\n/m, {
    en: '  webcam: webcam*\n',
    ru: '  webcam: видеотрансляц* видеопоток*\n',
    ky: '  webcam: вебкамер*\n',
    kk: '  webcam: вебкамер*\n',
  }),
];
