import type { Limit } from './schema.ts';

/** What Telegram checks and says somewhere else than beside the field. `*` stands for every method and object. */
export interface Addition {
  /** `method.field` or `Object.field`. */
  readonly at: string;
  readonly limit?: Limit;
  readonly pattern?: string;
  readonly because: string;
}

const filled: Limit = { min: 1, unit: 'characters' };

export const additions: readonly Addition[] = [
  { at: 'answerInlineQuery.results', limit: { max: 50 }, because: 'the method: no more than 50 results per query' },
  { at: 'answerInlineQuery.cache_time', limit: { min: 0 }, because: 'it is a number of seconds' },
  { at: 'InlineKeyboardButton.text', limit: filled, because: 'a button without words is refused' },
  { at: 'InlineQueryResultsButton.text', limit: filled, because: 'a button without words is refused' },
  { at: 'InlineQueryResultArticle.title', limit: filled, because: 'a result without a title cannot be shown' },
  { at: 'sendVenue.title', limit: filled, because: 'a venue is shown by its title' },
  { at: 'sendVenue.address', limit: filled, because: 'a venue is shown with its address' },
  { at: 'InlineQueryResultVenue.title', limit: filled, because: 'a venue is shown by its title' },
  { at: 'InlineQueryResultVenue.address', limit: filled, because: 'a venue is shown with its address' },
  { at: 'InputVenueMessageContent.title', limit: filled, because: 'a venue is shown by its title' },
  { at: 'InputVenueMessageContent.address', limit: filled, because: 'a venue is shown with its address' },
  { at: '*.latitude', limit: { min: -90, max: 90 }, because: 'there is nothing north of the pole' },
  { at: '*.longitude', limit: { min: -180, max: 180 }, because: 'the earth ends where it begins' },
  { at: '*.language_code', pattern: '^([a-z]{2})?$', because: 'the field: a two-letter code, or empty' },
];

/** How many buttons a keyboard may have under one message. */
export const buttonLimits = { inRow: 8, inKeyboard: 100 };

/** `t.me/<bot>?start=…`: the manual of deep links allows up to 64 of these. */
export const startParameter = /^[\w-]{0,64}$/;

/** Every other number is whole; the declarations know only numbers. */
export const fractions = new Set([
  'latitude',
  'longitude',
  'horizontal_accuracy',
  'x_shift',
  'y_shift',
  'scale',
  'cover_frame_timestamp',
  'main_frame_timestamp',
  'x_percentage',
  'y_percentage',
  'width_percentage',
  'height_percentage',
  'rotation_angle',
  'corner_radius_percentage',
  'temperature',
]);
