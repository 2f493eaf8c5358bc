import { describe, expect, it } from 'vitest';
import { buildCard } from '../../../core/knowledge/cards/build-card';
import { buildCompactCard } from '../../../core/knowledge/cards/build-compact-card';
import type { Actor, Role } from '../../../core/model/actor';
import { sampleActor, sampleManifest } from '../sample-pack';
import { listReader } from './list-reader';

const norland = sampleActor('norland', {
  kind: 'state',
  code: 'NL',
  names: [
    { text: 'Norland', language: 'en', use: 'full' },
    { text: 'Norholm', language: 'en', use: 'metonym' },
    { text: 'the North', language: 'en', use: 'nickname' },
    { text: 'Old Norland', language: 'en', use: 'former' },
  ],
});
const union = sampleActor('united-isles', { kind: 'organisation', label: { en: 'United Isles' } });

function role(title: string, from: string | null, to: string | null, of?: string): Role {
  return { title: { en: title }, from, to, ...(of !== undefined && { of }) };
}

function changed(then: string, now: string, nowSince: string | null) {
  return { kind: 'changed', then, now, nowSince };
}

async function timeOf({ published, ...changes }: Partial<Actor> & { published: string | null }) {
  const actor = sampleActor('ada-north', changes);
  const card = await buildCompactCard({ target: actor.id, published, records: listReader([actor, norland, union]) });
  return card?.kind === 'actor' ? card.time : undefined;
}

describe('then and now', () => {
  const elect = role('President-elect', '2024-11-06', '2025-01-20', 'norland');
  const president = role('President', '2025-01-20', null, 'norland');
  const senator = role('Senator', '2017-01-03', null, 'norland');
  const minister = role('Prime Minister', '2016-07-13', '2025-07-24', 'united-isles');

  it.each<[what: string, roles: Role[], published: string, time: object | null]>([
    [
      'an office held then and still',
      [role('Supreme Leader', '2011-12-17', null, 'norland')],
      '2024-12-29',
      { kind: 'still', role: 'Supreme Leader of Norland', since: '2011-12-17' },
    ],
    [
      'a president-elect',
      [elect, president],
      '2024-12-29',
      changed('President-elect of Norland', 'President of Norland', '2025-01-20'),
    ],
    [
      'the day of the handover',
      [elect, president],
      '2025-01-20',
      { kind: 'still', role: 'President of Norland', since: '2025-01-20' },
    ],
    [
      'an office to come beside one held',
      [senator, elect, president],
      '2024-12-29',
      changed('President-elect of Norland', 'President of Norland', '2025-01-20'),
    ],
    [
      'an office won beside one kept',
      [senator, president],
      '2024-12-29',
      changed('Senator of Norland', 'President of Norland', '2025-01-20'),
    ],
    [
      'an office not yet held',
      [president],
      '2024-05-01',
      changed('Not yet President of Norland', 'President of Norland', '2025-01-20'),
    ],
    [
      'an office held before and again',
      [role('President', '2017-01-20', '2021-01-20', 'norland'), president],
      '2022-05-01',
      changed('Former President of Norland', 'President of Norland', '2025-01-20'),
    ],
    [
      'a second term',
      [role('President', '2019', '2024-11'), role('President', '2024-11', null)],
      '2022-05',
      { kind: 'still', role: 'President', since: '2019' },
    ],
    [
      'an office lost',
      [minister],
      '2020',
      changed('Prime Minister of the United Isles', 'No longer Prime Minister of the United Isles', '2025-07-24'),
    ],
    [
      'an office lost before',
      [minister],
      '2025-12-01',
      { kind: 'still', role: 'Former Prime Minister of the United Isles', since: '2025-07-24' },
    ],
    [
      'a title that names its body',
      [role('Norland Secretary', '2020', null, 'norland')],
      '2024',
      { kind: 'still', role: 'Norland Secretary', since: '2020' },
    ],
    [
      'a body that no pack knows',
      [role('Head', '2020', null, 'nowhere')],
      '2024',
      { kind: 'still', role: 'Head', since: '2020' },
    ],
    ['no office', [], '2024', null],
    [
      'an article later than the pack',
      [president],
      '2026-11-14',
      { kind: 'beyond', lastKnown: 'President of Norland', asOf: '2026-02-28' },
    ],
    [
      'a former office, later than the pack',
      [minister],
      '2026-11-14',
      { kind: 'beyond', lastKnown: 'Former Prime Minister of the United Isles', asOf: '2026-02-28' },
    ],
  ])('tells %s', async (_, roles, published, time) => {
    expect(await timeOf({ roles, published })).toEqual(time);
  });

  it.each<[what: string, published: string | null, time: object | null]>([
    ['died since', '2023-05-01', changed('Chair of Norland', 'Died 16 February 2024', null)],
    ['died before', '2024-05-01', null],
    ['died, in an article later than the pack', '2026-11-01', null],
    ['has no day to compare with', null, null],
  ])('of one who %s', async (_, published, time) => {
    expect(
      await timeOf({ roles: [role('Chair', '2020', '2024-02-16', 'norland')], died: '2024-02-16', published }),
    ).toEqual(time);
  });
});

describe('buildCard of an actor', () => {
  const child = sampleActor('bert-north');
  const ada = sampleActor('ada-north', {
    country: 'norland',
    summary: { en: 'Two sentences.' },
    born: '1946-06-14',
    roles: [
      role('President', '2025-01-20', null, 'norland'),
      role('President-elect', '2024-11-06', '2025-01-20', 'norland'),
      role('Norland Envoy', '2018', '2019-03', 'norland'),
      role('Senator', '2017-01-03', '2025-01-10', 'norland'),
      role('Mayor', '2014', '2015'),
      role('Mayor', null, '2012'),
    ],
    relations: [
      { kind: 'child', to: 'bert-north' },
      { kind: 'child', to: 'unknown-north' },
      { kind: 'son-in-law', to: 'bert-north', to_date: '2024' },
    ],
    links: { wikipedia: 'https://en.wikipedia.org/wiki/Ada' },
    sources: ['gazette', 'attic'],
  });
  const records = listReader([ada, child, norland]);

  it('fills every part', async () => {
    expect(await buildCard({ target: 'ada-north', published: '2025-06-01', records })).toEqual({
      kind: 'actor',
      actorKind: 'person',
      id: 'ada-north',
      tile: { shape: 'person', text: 'AN' },
      name: 'Ada North',
      kindLine: 'Person · Norland',
      lede: 'About Ada North',
      summary: 'Two sentences.',
      time: { kind: 'still', role: 'President of Norland', since: '2025-01-20' },
      facts: [
        { term: 'Born', details: [{ text: '14 June 1946' }] },
        { term: 'Norland Envoy', details: [{ text: '2018 – Mar 2019' }] },
        { term: 'Senator', details: [{ text: 'Norland', target: 'norland' }, { text: '3 Jan 2017 – 10 Jan 2025' }] },
        { term: 'Mayor', details: [{ text: '2014–2015' }, { text: 'until 2012' }] },
        { term: 'Child', details: [{ text: 'Bert North', target: 'bert-north' }] },
        { term: 'Son-in-law', details: [{ text: 'Bert North (until 2024)', target: 'bert-north' }] },
      ],
      sources: [{ name: 'The Gazette', url: 'https://gazette.example/' }, { name: 'attic' }],
      pack: { title: 'Sample world', version: '1' },
      asOf: '2026-02-28',
      wikipedia: 'https://en.wikipedia.org/wiki/Ada',
    });
  });

  it('tells only of now when the article has no date', async () => {
    const card = await buildCard({ target: 'ada-north', published: null, records });
    expect(card).toMatchObject({ time: null });
    expect(card?.facts[0]).toEqual({ term: 'Now', details: [{ text: 'President of Norland, since 20 Jan 2025' }] });
  });

  it('tells who held office in a state that day', async () => {
    const before = sampleActor('cleo-north', { roles: [role('President', '2021-01-20', '2025-01-20', 'norland')] });
    const reader = listReader([ada, before, norland]);
    const card = await buildCard({ target: 'norland', published: '2024-12-29', records: reader });
    expect(card).toMatchObject({ tile: { shape: 'state', text: 'NL' }, kindLine: 'State' });
    expect(card?.facts).toEqual([
      {
        term: 'In office then',
        details: [
          { text: 'Ada North (Senator)', target: 'ada-north' },
          { text: 'Cleo North (President)', target: 'cleo-north' },
        ],
      },
      { term: 'Also called', details: [{ text: 'Norholm, the North' }] },
      { term: 'Formerly', details: [{ text: 'Old Norland' }] },
    ]);
  });

  it.each([
    ['Ursula von der Lane', {}, 'person', 'UL'],
    ['United Isles', { kind: 'organisation' }, 'group', 'UI'],
    [
      'United Isles',
      { kind: 'organisation', names: [{ text: 'UIO', language: 'en', use: 'acronym' }] },
      'group',
      'UIO',
    ],
    ['Grey Guard', { kind: 'armed-group' }, 'shield', 'GG'],
    ['Eastland', { kind: 'state' }, 'state', 'E'],
  ] as const)('draws the tile of %s', async (label, changes, shape, text) => {
    const actor = sampleActor('some-one', { label: { en: label }, names: [], ...changes } as Partial<Actor>);
    const card = await buildCompactCard({ target: 'some-one', published: null, records: listReader([actor]) });
    expect(card?.tile).toEqual({ shape, text });
  });

  it('gives no link that is not https, and null for an unknown target', async () => {
    const actor = sampleActor('some-one', { links: { wikipedia: 'javascript:alert(1)' } });
    const reader = listReader([actor], sampleManifest());
    expect(await buildCard({ target: 'some-one', published: null, records: reader })).toMatchObject({
      wikipedia: null,
    });
    expect(await buildCard({ target: 'nobody', published: null, records: reader })).toBeNull();
  });
});
