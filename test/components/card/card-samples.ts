import type { CardContent, CardView } from '../../../components/card/card-view';
import type { ActorCard, EventCard, SeriesCard } from '../../../core/model/card';

const BASE = {
  sources: [
    { name: 'Harbour Yearbook', url: 'https://yearbook.example/a' },
    { name: 'Old Gazette', url: 'http://gazette.example/' },
  ],
  pack: { title: 'Sample pack', version: '2026.11.1' },
  asOf: '2026-02-28',
};

export const ACTOR: ActorCard = {
  ...BASE,
  kind: 'actor',
  actorKind: 'person',
  id: 'mira-holt',
  tile: { shape: 'person', text: 'MH' },
  name: 'Mira Holt',
  kindLine: 'Person · Lornia',
  lede: 'Prime minister of Lornia since 2025',
  // biome-ignore lint/suspicious/noThenProperty: "then and now"; the value is text, so await leaves it alone
  time: { kind: 'changed', then: 'Finance minister', now: 'Prime Minister', nowSince: '2025-01-20' },
  summary: 'Led the talks on the river treaty. <b>Not bold</b>',
  facts: [{ term: 'Brother', details: [{ text: 'Anton Holt', target: 'anton-holt' }, { text: 'one more' }] }],
  wikipedia: 'https://en.wikipedia.org/wiki/Mira_Holt',
};

export const EVENT: EventCard = {
  ...BASE,
  kind: 'event',
  eventKind: 'summit',
  id: 'pell-summit',
  tile: { shape: 'leaf', top: 'Feb', bottom: '2019' },
  name: 'Pell summit',
  kindLine: 'Summit · Pell, Lornia',
  lede: 'Second meeting on the river; it broke off without agreement',
  time: { kind: 'before', when: '27–28 February 2019', span: '5 years 10 months' },
  summary: 'The two sides could not agree on water.',
  facts: [],
  chain: [
    { target: 'first', what: 'Orr', when: 'Jun 2018', here: false, self: false, far: false, later: false },
    { target: 'pell-summit', what: 'Pell', when: 'Feb 2019', here: true, self: false, far: true, later: false },
    { target: null, what: 'This article', when: 'Dec 2024', here: false, self: true, far: false, later: false },
  ],
  wikipedia: 'javascript:alert(1)',
};

export const SERIES: SeriesCard = {
  ...BASE,
  kind: 'series',
  id: 'river-talks',
  tile: { shape: 'leaf', top: '', bottom: '2×' },
  name: 'River talks',
  kindLine: 'Series of summits · June 2018 – February 2019',
  lede: '',
  time: { kind: 'before', when: 'June 2018 – February 2019', span: null },
  summary: 'Two meetings, no treaty.',
  facts: [],
  members: [
    {
      target: 'first',
      tile: { shape: 'leaf', top: 'Jun', bottom: '2018' },
      name: 'Orr summit',
      text: 'A joint statement',
    },
    { target: 'pell-summit', tile: EVENT.tile, name: 'Pell summit', text: 'Broke off' },
  ],
  wikipedia: null,
};

/** A view with everything that is not content at rest. */
export function viewOf(content: CardContent, changes: Partial<CardView> = {}): CardView {
  return {
    content,
    published: '2024-12-29',
    reasons: [],
    back: null,
    pinned: false,
    closable: false,
    sheet: false,
    ...changes,
  };
}
