import { expect, it } from 'vitest';
import type { Actor } from '../../core/model/actor';
import type { Event } from '../../core/model/event';
import { compileIndex } from '../../core/recognition/compile-index';
import { layerIndexes } from '../../core/recognition/layer-indexes';
import { openIndex } from '../../core/recognition/open-index';
import { recogniseArticle } from '../../core/recognition/recognise-article';
import { sampleActor, sampleEvent } from '../knowledge/sample-pack';

const named = (text: string) => ({ text, language: 'en', use: 'full' }) as const;
const person = (id: string, name: string, more: Partial<Actor> = {}) =>
  sampleActor(id, { label: { en: name }, names: [named(name)], prominence: 0.8, ...more });

const STARTER = {
  actors: [
    person('ada-north', 'Ada North', { wikidata: 'Q11' }),
    person('bert-south', 'Bert South'),
    person('cleo-east', 'Cleo East'),
  ],
  events: [
    sampleEvent('elmstead-summit', '2019-02-27', {
      kind: 'summit',
      label: { en: 'Elmstead summit' },
      names: [named('Elmstead summit')],
      participants: [{ actor: 'ada-north' }, { actor: 'bert-south' }],
      place: { label: { en: 'Elmstead' } },
      outcome: 'failed',
      prominence: 0.8,
    }),
    sampleEvent('harbour-treaty', '2011-05', { names: [named('Harbour Treaty')] }),
  ],
};
/** The reader's own: Ada North under another id and name, Bert South under the same id, one treaty told anew. */
const OWN = {
  actors: [
    person('my-ada', 'Adelaide North-Lindqvist', { wikidata: 'Q11' }),
    person('bert-south', 'Berthold South'),
    person('dora-west', 'Dora West'),
  ],
  events: [sampleEvent('harbour-treaty', '2012-06', { names: [named('Treaty of the Harbour')] })],
};

const open = (records: { actors: Actor[]; events: Event[] }) => openIndex(compileIndex(records));

/** "words → targets" of an article over both packs, the reader's own first. */
function read(text: string): string[] {
  const article = {
    url: '',
    title: null,
    published: '2024-05-01',
    modified: null,
    language: 'en',
    blocks: [{ kind: 'paragraph' as const, text }],
  };
  const mentions = recogniseArticle(article, layerIndexes([open(OWN), open(STARTER)]));
  return mentions
    .filter(({ confidence }) => confidence >= 0.5)
    .map(({ start, end, targets }) => `${text.slice(start, end)} → ${targets.join('+')}`);
}

it.each([
  [
    'an actor that one pack alone knows',
    'Cleo East met Dora West.',
    ['Cleo East → cleo-east', 'Dora West → dora-west'],
  ],
  ['the reader’s own for one of the same id', 'Bert South came.', ['Bert South → bert-south']],
  ['the reader’s own for one of the same Wikidata id', 'Ada North came.', ['Ada North → my-ada']],
  ['a name that only the reader’s own has', 'Adelaide North-Lindqvist came.', ['Adelaide North-Lindqvist → my-ada']],
  ['a surname that both give once', 'Ada North came. North spoke.', ['Ada North → my-ada', 'North → my-ada']],
  ['an event of the starter pack', 'The Elmstead summit failed.', ['Elmstead summit → elmstead-summit']],
  [
    'an event of the starter pack by a participant whom the reader’s own speaks for',
    'In February 2019 Ada North and Bert South met in Elmstead, but their summit collapsed.',
    ['Ada North → my-ada', 'Bert South → bert-south', 'summit collapsed → elmstead-summit'],
  ],
  [
    'an event that both know, by its name in the reader’s own',
    'The Treaty of the Harbour holds.',
    ['Treaty of the Harbour → harbour-treaty'],
  ],
])('finds %s', (_, text, expected) => {
  expect(read(text)).toEqual(expected);
});

it('has the entry and the date of the first pack for what both know', () => {
  const { actors, events } = layerIndexes([open(OWN), open(STARTER)]);
  const bert = actors.findActor('bert-south');
  expect(bert === null ? null : actors.getEntry(bert).label).toBe('Berthold South');
  const language = events.findLanguage('en');
  const numbers = [...(language?.eventsOfPhraseWord('harbour') ?? [])];
  expect(new Set(numbers.map((number) => language?.getEvent(number).from))).toEqual(new Set(['2012-06-01']));
});

it('leaves one index alone as it is', () => {
  const index = open(STARTER);
  expect(layerIndexes([index])).toEqual(index);
});
