import { Icon } from '../icon/Icon';
import type { Act, CardAct, CardHead, CardTroubleKind } from './card-view';

type Remedy = { label: string; act: CardAct };
type Words = { name: string; kindLine: string; sign: string; text: string; remedy: Remedy | null };

const TRY_AGAIN: Remedy = { label: 'Try again', act: { kind: 'retry' } };

const WORDS: Record<CardTroubleKind, Words> = {
  'store-unavailable': {
    name: 'Background can’t be read',
    kindLine: 'Backstory’s store did not open',
    sign: '!',
    text: 'Backstory’s options page says why. Marks stay; cards come back once the store opens.',
    remedy: TRY_AGAIN,
  },
  'no-knowledge': {
    name: 'No pack is ready',
    kindLine: 'Backstory has nothing to look this up in',
    sign: '!',
    text: 'Packs are still being set up, or all were removed. The options page lists them.',
    remedy: TRY_AGAIN,
  },
  'unknown-target': {
    name: 'Nothing on file',
    kindLine: 'Known by name only',
    sign: '?',
    text: 'Known by name only. None of your packs has background on it.',
    remedy: null,
  },
  failed: {
    name: 'Background can’t be read',
    kindLine: 'Backstory could not answer',
    sign: '!',
    text: 'Marks stay. If trying again does not help, reload the page.',
    remedy: TRY_AGAIN,
  },
  updated: {
    name: 'Backstory was updated',
    kindLine: 'This page still runs the old version',
    sign: '↻',
    text: 'Reload the page to see cards again.',
    remedy: { label: 'Reload this page', act: { kind: 'reload' } },
  },
};

/** The head of a card that says what is wrong. Something known by name keeps its own head. */
export function troubleHead(trouble: CardTroubleKind, known: CardHead | null): CardHead {
  if (known && trouble === 'unknown-target') return known;
  const { name, kindLine, sign } = WORDS[trouble];
  return { tile: { shape: 'open', text: sign }, name, kindLine };
}

/** What is so, and what the reader can do. */
export function CardTrouble({
  trouble,
  words,
  act,
}: {
  trouble: CardTroubleKind;
  words: string | undefined;
  act: Act;
}) {
  const { text, remedy } = WORDS[trouble];
  return (
    <>
      <p class="lede">{words ?? text}</p>
      {remedy && (
        <div>
          <button type="button" class="btn" onClick={() => act(remedy.act)}>
            <Icon name="refresh" />
            {remedy.label}
          </button>
        </div>
      )}
    </>
  );
}
