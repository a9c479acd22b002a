import { DateTime } from 'luxon';
import { announcementKinds } from '#domain/alerts/notice.ts';
import { type Catalogue, type Crossing, crossingById, textIn } from '#domain/crossing.ts';
import { countriesOf } from '#domain/rules/scope.ts';
import { causes, type Source, sourceKinds } from '#domain/statement.ts';
import type { Renderer } from '#render/renderer.ts';
import { type AnnouncementField, isHalt } from '#search/announcement/written.ts';
import type { Services } from '../intent.ts';
import { crossingOf, type Draft } from './draft.ts';

/** A usual answer: what its button says, and the words that it stands for. Whatever else can be typed. */
export type Choice = readonly [label: string, words: string];

interface Asked {
  readonly draft: Draft;
  readonly renderer: Renderer;
  readonly services: Services;
}

/** How long people usually wait, in minutes. */
const usualWaits = [30, 60, 120, 180, 300, 600];

/** The usual answers to every question. */
const usual: Readonly<Record<AnnouncementField, (asked: Asked) => readonly Choice[]>> = {
  crossing: ({ renderer, services }) => services.catalogue.crossings.map((one) => [renderer.crossingName(one), one.id]),
  says: ({ renderer }) => announcementKinds.map((says) => [renderer.message('announce-kind', { says }), says]),
  when: ({ draft, renderer, services }) => [[renderer.message('button-today'), todayOf(draft, services)]],
  hours: () => [['24/7', '24/7']],
  season: ({ renderer }) => [[renderer.message('season-all-year'), 'year-round']],
  admits: ({ renderer }) => [
    [renderer.message('announce-people', { people: 'everyone' }), 'everyone'],
    [renderer.message('announce-people', { people: 'citizens' }), 'citizens'],
    ...(['foot', 'car', 'bus', 'truck'] as const).map(
      (traffic) => [renderer.message('traffic', { traffic }), traffic] as const,
    ),
  ],
  wait: ({ renderer }) => usualWaits.map((minutes) => [renderer.duration(minutes), String(minutes)]),
  since: ({ renderer }) => [[renderer.message('button-from-now'), '']],
  until: ({ renderer }) => [[renderer.message('button-no-end'), '']],
  cause: ({ renderer }) => causes.map((cause) => [renderer.message('cause', { cause }), cause]),
  text: () => [],
  scope: ({ renderer }) => [[renderer.message('button-everybody'), '']],
  who: ({ draft, renderer, services }) =>
    sourcesFor(crossingOf(draft, services), services.catalogue).map((one) => [
      textIn(one.name, renderer.language),
      one.id,
    ]),
  kind: ({ renderer }) => sourceKinds.map((kind) => [renderer.message('source-kind', { kind }), kind]),
  link: ({ renderer }) => [[renderer.message('button-no-link'), '']],
};

/** Where words could mean several things these are offered and nothing else. */
export function choicesFor(field: AnnouncementField, asked: Asked): readonly Choice[] {
  const either = asked.draft.either[field];
  return either === undefined ? usual[field](asked) : either.map((value) => [labelOf(field, value, asked), value]);
}

function labelOf(field: AnnouncementField, value: string, { renderer, services }: Asked): string {
  const { catalogue } = services;
  if (field === 'until') return renderer.day(DateTime.fromISO(value, { zone: 'utc' }));
  const crossing = crossingById(catalogue, value);
  if (crossing !== undefined) return renderer.crossingName(crossing);
  const source = catalogue.sources.find(({ id }) => id === value);
  return source === undefined ? renderer.borderName(value.split('-')) : textIn(source.name, renderer.language);
}

function todayOf(draft: Draft, services: Services): string {
  return (
    services
      .now()
      .setZone(crossingOf(draft, services)?.posts[0].zone ?? 'utc')
      .toISODate() ?? ''
  );
}

/** A part of whom it is about: what its button says, the field of the statement and the value. */
export interface Part {
  readonly label: string;
  readonly key: 'posts' | 'toward' | 'people' | 'traffic';
  readonly value: string;
  readonly isOn: boolean;
}

/** The parts that an announcement can be narrowed to; several can be ticked. */
export function partsFor({ draft, renderer, services }: Asked): readonly Part[] {
  const crossing = crossingOf(draft, services);
  if (crossing === undefined) return [];
  const { written } = draft;
  const has = (key: Part['key'], value: string) => [written[key] ?? []].flat().some((one) => one === value);
  const part = (key: Part['key'], value: string, label: string): Part => ({ key, value, label, isOn: has(key, value) });
  const posts = draft.crossings.length > 1 ? [] : crossing.posts;
  return [
    ...posts.map(({ id, name, country }) =>
      part('posts', id, `📍 ${name === undefined ? renderer.countryName(country) : textIn(name, renderer.language)}`),
    ),
    ...countriesOf(crossing).map((code) => part('toward', code, `→ ${renderer.countryName(code)}`)),
    ...(['citizens', 'foreigners'] as const).map((people) =>
      part('people', people, renderer.message('announce-people', { people })),
    ),
    ...(isHalt(written.says) || written.says === 'queue' || written.says === 'hours'
      ? (['foot', 'car', 'bus', 'truck'] as const).map((traffic) =>
          part('traffic', traffic, renderer.message('traffic', { traffic })),
        )
      : []),
  ];
}

/** A tap on a part ticks it, another takes the tick away. */
export function withPart(draft: Draft, key: string, value: string): Draft {
  const name = (['posts', 'toward', 'people', 'traffic'] as const).find((one) => one === key);
  if (name === undefined) return draft;
  const before = [draft.written[name] ?? []].flat() as readonly string[];
  const after = before.includes(value) ? before.filter((one) => one !== value) : [...before, value];
  const { [name]: _, ...rest } = draft.written;
  const isList = name === 'posts' || name === 'traffic';
  const kept = isList ? after : after.slice(-1)[0];
  return { ...draft, written: after.length === 0 ? rest : { ...rest, [name]: kept } };
}

/** How many sources are offered; any other can be written. */
const sourcesOffered = 8;

/** The border services first, then whoever has spoken of this crossing most. */
function sourcesFor(crossing: Crossing | undefined, { sources, countries }: Catalogue): readonly Source[] {
  const services = countries
    .filter(({ code }) => crossing === undefined || countriesOf(crossing).includes(code))
    .map(({ borderService }) => borderService);
  const spoken = (id: string) => crossing?.statements.filter(({ by }) => by.who === id).length ?? 0;
  const weight = ({ id }: Source) => (services.includes(id) ? Number.POSITIVE_INFINITY : spoken(id));
  return sources
    .filter((source) => weight(source) > 0)
    .toSorted((a, b) => Number(weight(b) > weight(a)) - Number(weight(b) < weight(a)))
    .slice(0, sourcesOffered);
}
