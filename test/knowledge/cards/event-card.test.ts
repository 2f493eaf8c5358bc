import { describe, expect, it } from 'vitest';
import { buildCard } from '../../../core/knowledge/cards/build-card';
import { buildCompactCard } from '../../../core/knowledge/cards/build-compact-card';
import type { Card } from '../../../core/model/card';
import type { PackRecord } from '../../../core/model/pack';
import { sampleActor, sampleEvent } from '../sample-pack';
import { listReader } from './list-reader';

const first = sampleEvent('orr', '2018-06-12', { partOf: 'talks' });
const second = sampleEvent('pell', '2019-02-27', {
  end: '2019-02-28',
  place: { label: { en: 'Pell, Lornia' }, actor: 'lornia' },
  participants: [{ actor: 'ada-north' }, { actor: 'nobody' }, { actor: 'lornia', role: 'host' }],
  outcome: 'failed',
  partOf: 'talks',
  follows: ['orr'],
});
const third = sampleEvent('quay', '2019-06-30', { partOf: 'talks' });
const series = sampleEvent('talks', '2018-06-12', { kind: 'series', of: 'summit', end: '2019-06-30' });
const world: PackRecord[] = [
  first,
  third,
  second,
  series,
  sampleActor('ada-north'),
  sampleActor('lornia', { kind: 'state' }),
];

/** "Jun 2018 orr" and so on; [here], ◆ the article, … a long gap to the next, > after the article. */
function drawChain(card: Card | null): string[] {
  if (card?.kind !== 'event') return ['no event'];
  return card.chain.map(({ what, when, here, self, far, later }) => {
    const name = self ? '◆' : here ? `[${what}]` : what;
    return `${later ? '>' : ''}${when} ${name}${far ? '…' : ''}`;
  });
}

describe('buildCard of an event', () => {
  it('fills every part', async () => {
    const card = await buildCard({ target: 'pell', published: '2024-12-29', records: listReader(world) });
    expect(card).toMatchObject({
      kind: 'event',
      eventKind: 'summit',
      tile: { shape: 'leaf', top: 'Feb', bottom: '2019' },
      kindLine: 'Summit · Pell, Lornia',
      time: { kind: 'before', when: '27–28 February 2019', span: '5 years 10 months' },
      facts: [
        { term: 'Where', details: [{ text: 'Pell, Lornia', target: 'lornia' }] },
        {
          term: 'Who',
          details: [
            { text: 'Ada North', target: 'ada-north' },
            { text: 'Lornia', target: 'lornia' },
          ],
        },
        { term: 'Outcome', details: [{ text: 'Failed' }] },
        { term: 'Part of', details: [{ text: 'talks', target: 'talks' }] },
      ],
    });
    expect(drawChain(card)).toEqual(['Jun 2018 orr', 'Feb 2019 [pell]', 'Jun 2019 quay…', 'Dec 2024 ◆']);
  });

  const line = ['2014', '2015-02', '2016-02-03', '2022-02-24', '2025-03'].map((start, index, all) =>
    sampleEvent(`step-${index}`, start, {
      kind: 'war',
      ...(index > 0 && all[index - 1] && { follows: [`step-${index - 1}`] }),
    }),
  );
  it.each<[what: string, target: string, records: PackRecord[], published: string | null, chain: string[]]>([
    ['nothing around', 'pell', [second], '2024-12-29', []],
    [
      'the last of a line',
      'step-4',
      line,
      '2026-01-01',
      ['Feb 2016 step-2…', 'Feb 2022 step-3…', 'Mar 2025 [step-4]', 'Jan 2026 ◆'],
    ],
    [
      'the first of a line',
      'step-0',
      line,
      '2024-12-29',
      ['2014 [step-0]', 'Feb 2015 step-1', 'Feb 2016 step-2…', 'Dec 2024 ◆'],
    ],
    [
      'the article in the middle',
      'step-3',
      line,
      '2024-12-29',
      ['Feb 2016 step-2…', 'Feb 2022 [step-3]…', 'Dec 2024 ◆', '>Mar 2025 step-4'],
    ],
    [
      'no date of the article',
      'step-3',
      line,
      null,
      ['Feb 2015 step-1', 'Feb 2016 step-2…', 'Feb 2022 [step-3]…', 'Mar 2025 step-4'],
    ],
    [
      'a ring, by mistake',
      'a',
      [sampleEvent('a', '2020-01', { follows: ['b'] }), sampleEvent('b', '2020-02', { follows: ['a'] })],
      null,
      ['Jan 2020 [a]', 'Feb 2020 b'],
    ],
    [
      'a war that goes on up to the article',
      'w',
      [sampleEvent('w', '2022-02-24', { end: null, follows: ['v'] }), sampleEvent('v', '2021-12')],
      '2024-12-29',
      ['Dec 2021 v', 'Feb 2022 [w]', 'Dec 2024 ◆'],
    ],
  ])('draws a chain with %s', async (_, target, records, published, chain) => {
    expect(drawChain(await buildCard({ target, published, records: listReader(records) }))).toEqual(chain);
  });

  it('says when an event ended that ran on past the article', async () => {
    const war = sampleEvent('war', '2023-10-07', { kind: 'war', end: '2025-10-10' });
    const card = await buildCard({ target: 'war', published: '2024-12-29', records: listReader([war]) });
    expect(card?.facts).toEqual([{ term: 'Ended', details: [{ text: '10 October 2025' }] }]);
  });
});

describe('buildCard of a series', () => {
  it('lists its members in order', async () => {
    const card = await buildCard({ target: 'talks', published: '2024-12-29', records: listReader(world) });
    expect(card).toMatchObject({
      kind: 'series',
      tile: { shape: 'leaf', top: '', bottom: '3×' },
      kindLine: 'Series of summits · June 2018 – June 2019',
      members: [
        { target: 'orr', tile: { shape: 'leaf', top: 'Jun', bottom: '2018' }, name: 'orr', text: 'About orr' },
        { target: 'pell' },
        { target: 'quay' },
      ],
    });
  });

  it.each([
    ['goes on', { end: null }, { shape: 'leaf', top: '2022', bottom: '→' }],
    ['is known to the year', {}, { shape: 'leaf', top: '', bottom: '2022' }],
  ])('draws the leaf of an event that %s', async (_, changes, tile) => {
    const event = sampleEvent('war', '2022', changes);
    const card = await buildCompactCard({ target: 'war', published: null, records: listReader([event]) });
    expect(card?.tile).toEqual(tile);
  });
});
