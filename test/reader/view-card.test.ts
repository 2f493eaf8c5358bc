import { describe, expect, it } from 'vitest';
import type { CompactCard } from '../../core/model/card';
import type { Mention } from '../../core/model/mention';
import type { OpenCard, TrailStep } from '../../core/reader/hover-model';
import { targetOf, viewCard } from '../../core/reader/view-card';
import { ACTOR, EVENT, SERIES } from '../components/card/card-samples';

const ANTON: CompactCard = { ...ACTOR, id: 'anton-holt', name: 'Anton Holt', lede: 'Painter' };
const BRIEFS: Record<string, CompactCard> = {
  'mira-holt': ACTOR,
  'anton-holt': ANTON,
  'pell-summit': EVENT,
  'orr-summit': { ...EVENT, id: 'orr-summit', name: 'Orr summit' },
  'river-talks': SERIES,
};

const mention = (changes: Partial<Mention>): Mention => ({
  kind: 'actor',
  block: 0,
  start: 0,
  end: 4,
  confidence: 0.9,
  why: [{ kind: 'name', text: 'a reason' }],
  targets: ['mira-holt'],
  ...changes,
});

describe('whose card a mark opens', () => {
  it.each<[string, Partial<Mention>, string | null]>([
    ['the only target', { targets: ['mira-holt'] }, 'mira-holt'],
    ['none of two that fit alike', { targets: ['mira-holt', 'anton-holt'], open: true }, null],
    ['the series among its members', { kind: 'event', targets: ['pell-summit', 'river-talks'] }, 'river-talks'],
    ['none of several events', { kind: 'event', targets: ['pell-summit', 'orr-summit'] }, null],
    ['none where there is none', { targets: [] }, null],
  ])('%s', (_, changes, target) => {
    expect(targetOf({ mention: mention(changes) }, BRIEFS)).toBe(target);
  });
});

function view(trail: TrailStep[], changes: Partial<OpenCard> = {}, about: Partial<Mention> = {}, sheet = false) {
  const card: OpenCard = {
    aim: { mark: 0, target: trail[0]?.target ?? null, point: { x: 0, y: 0 } },
    opening: 'pointer',
    pinned: false,
    trail,
    slow: false,
    gone: false,
    ...changes,
  };
  const mark = { mention: mention(about), words: 'Holt' };
  return viewCard(card, { mark, briefs: BRIEFS, published: '2024-12-29', sheet });
}

const MIRA: TrailStep = { target: 'mira-holt', name: null, answer: null };

describe('what stands on the card', () => {
  it.each([
    ['the brief at once', [MIRA], {}, { kind: 'brief', brief: ACTOR, waiting: false }],
    ['grey lines when it takes long', [MIRA], { slow: true }, { kind: 'brief', brief: ACTOR, waiting: true }],
    ['the record', [{ ...MIRA, answer: ACTOR }], {}, { kind: 'full', card: ACTOR }],
    [
      'trouble under the name that is known',
      [{ ...MIRA, answer: { trouble: 'unknown-target', message: '' } }],
      {},
      { kind: 'trouble', trouble: 'unknown-target', head: ACTOR },
    ],
    [
      'the store’s own words, and no other message',
      [{ ...MIRA, answer: { trouble: 'store-unavailable', message: 'The disk is full.' } }],
      {},
      { kind: 'trouble', trouble: 'store-unavailable', head: ACTOR, words: 'The disk is full.' },
    ],
    ['that the extension has gone', [MIRA], { gone: true }, { kind: 'trouble', trouble: 'updated', head: null }],
    [
      'only the name of something followed',
      [MIRA, { target: 'lornia', name: 'Lornia', answer: null }],
      {},
      { kind: 'named', name: 'Lornia', waiting: false },
    ],
  ] as [string, TrailStep[], Partial<OpenCard>, object][])('%s', (_, trail, changes, content) => {
    expect(view(trail, changes).content).toEqual(content);
  });

  it('takes nothing that every object has for a record', () => {
    const { content } = view([{ target: 'constructor', name: 'Constructor', answer: null }]);
    expect(content).toEqual({ kind: 'named', name: 'Constructor', waiting: false });
  });

  it('asks which one, listing those that fit', () => {
    const { content } = view(
      [{ ...MIRA, target: null }],
      {},
      { targets: ['mira-holt', 'anton-holt', 'nobody'], open: true },
    );
    expect(content).toMatchObject({
      kind: 'choice',
      head: { name: 'Which Holt?', kindLine: 'Two people in this article fit' },
      rows: [{ target: 'mira-holt' }, { target: 'anton-holt', name: 'Anton Holt', text: 'Painter' }],
    });
  });

  it('lists several events that are meant at once', () => {
    const { content } = view(
      [{ ...MIRA, target: null }],
      {},
      { kind: 'event', targets: ['pell-summit', 'orr-summit'] },
    );
    expect(content).toMatchObject({ kind: 'choice', head: { name: '“Holt”', kindLine: 'Two events are meant' } });
  });

  it('gives reasons on the first card only, and a way back from the next', () => {
    expect(view([MIRA])).toMatchObject({ back: null, reasons: [{ text: 'a reason' }] });
    expect(view([MIRA, { target: 'pell-summit', name: 'Pell summit', answer: EVENT }])).toMatchObject({
      back: 'Mira Holt',
      reasons: [],
    });
  });

  it.each([
    ['a card by pointer goes by itself', {}, false, false],
    ['a pinned one is closed', { pinned: true }, false, true],
    ['so is one by keyboard', { opening: 'keyboard' }, false, true],
    ['and a sheet', {}, true, true],
  ] as [string, Partial<OpenCard>, boolean, boolean][])('%s', (_, changes, sheet, closable) => {
    expect(view([MIRA], changes, {}, sheet).closable).toBe(closable);
  });
});
