import { type Edit, inEachLanguage } from './edit.ts';

/** `/weather`, which owns up that nobody here knows it. */
export const command: readonly Edit[] = [
  {
    file: 'src/bot/answers/weather.ts',
    add: `import type { Intent } from '../intent.ts';
import { reply } from '../telegram/reply.ts';

/** \`/weather\`: not known here. */
export const weather: Intent = {
  command: 'weather',

  install(bot) {
    bot.command('weather', (ctx) => reply(ctx, { html: ctx.renderer.html('weather-unknown') }));
  },
};
`,
  },
  {
    file: 'src/bot/intents.ts',
    after: "import { status } from './answers/status.ts';\n",
    add: "import { weather } from './answers/weather.ts';\n",
  },
  { file: 'src/bot/intents.ts', after: '  season,\n', add: '  weather,\n' },
  ...inEachLanguage('messages.ftl', /^command-season = .*\n/m, {
    en: 'command-weather = The weather at a crossing\nweather-unknown = I do not know the weather.\n',
    ru: 'command-weather = Погода на границе\nweather-unknown = Погоду я не знаю.\n',
    ky: 'command-weather = Чек арадагы аба ырайы\nweather-unknown = Аба ырайын билбейм.\n',
    kk: 'command-weather = Шекарадағы ауа райы\nweather-unknown = Ауа райын білмеймін.\n',
  }),
];
