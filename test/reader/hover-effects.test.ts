import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Card } from '../../core/model/card';
import type { Trouble } from '../../core/model/trouble';
import { startHover } from '../../core/reader/hover-effects';
import {
  type Aim,
  currentStep,
  DWELL,
  GRACE,
  type HoverState,
  PATIENCE,
  shownCard,
} from '../../core/reader/hover-model';
import { ACTOR, EVENT } from '../components/card/card-samples';

const GONE = new Error('gone');
const aim = (mark: number): Aim => ({ mark, target: `t${mark}`, point: { x: 0, y: 0 } });

let life: AbortController;
let asked: { target: string; answer: (reply: Card | Trouble) => void; fail: (error: unknown) => void }[];
let seen: HoverState[];

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  asked = [];
  seen = [];
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

function start() {
  return startHover({
    ask: (target) => new Promise((answer, fail) => asked.push({ target, answer, fail })),
    isGone: (error) => error === GONE,
    changed: (state) => seen.push(state),
    signal: life.signal,
  });
}

const cardOf = (hover: ReturnType<typeof start>) => shownCard(hover.state());
const flush = () => vi.advanceTimersByTimeAsync(0);

describe('the timers', () => {
  it('opens after the dwell and not a moment earlier', () => {
    const hover = start();
    hover.dispatch({ kind: 'pointerRestedOn', aim: aim(1) });
    vi.advanceTimersByTime(DWELL - 1);
    expect(cardOf(hover)).toBeNull();
    vi.advanceTimersByTime(1);
    expect(cardOf(hover)?.aim.mark).toBe(1);
  });

  it('closes after the grace unless the card is reached', () => {
    const hover = start();
    hover.dispatch({ kind: 'pointerRestedOn', aim: aim(1) });
    vi.advanceTimersByTime(DWELL);
    hover.dispatch({ kind: 'pointerLeft' });
    vi.advanceTimersByTime(GRACE - 1);
    hover.dispatch({ kind: 'cardEntered' });
    vi.advanceTimersByTime(GRACE * 2);
    expect(cardOf(hover)).not.toBeNull();
    hover.dispatch({ kind: 'pointerLeft' });
    vi.advanceTimersByTime(GRACE);
    expect(cardOf(hover)).toBeNull();
  });

  it('leaves no timer behind when the session ends', () => {
    const hover = start();
    hover.dispatch({ kind: 'steppedTo', aim: aim(1) });
    hover.dispatch({ kind: 'pointerRestedOn', aim: aim(2) });
    life.abort();
    expect(vi.getTimerCount()).toBe(0);
    const told = seen.length;
    hover.dispatch({ kind: 'closed' });
    expect(seen).toHaveLength(told);
  });
});

describe('the requests', () => {
  it('says that it waits only when an answer takes long', async () => {
    const hover = start();
    hover.dispatch({ kind: 'steppedTo', aim: aim(1) });
    vi.advanceTimersByTime(PATIENCE - 1);
    expect(cardOf(hover)?.slow).toBe(false);
    vi.advanceTimersByTime(1);
    expect(cardOf(hover)?.slow).toBe(true);
    asked[0]?.answer(ACTOR);
    await flush();
    expect(cardOf(hover)).toMatchObject({ slow: false, trail: [{ answer: ACTOR }] });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('drops an answer that comes after the next card was opened', async () => {
    const hover = start();
    hover.dispatch({ kind: 'steppedTo', aim: aim(1) });
    hover.dispatch({ kind: 'steppedTo', aim: aim(2) });
    asked[1]?.answer(EVENT);
    await flush();
    asked[0]?.answer(ACTOR);
    await flush();
    expect(asked.map(({ target }) => target)).toEqual(['t1', 't2']);
    const card = cardOf(hover);
    expect(card && currentStep(card).answer).toBe(EVENT);
  });

  it.each([
    [
      'a failure becomes trouble on the card',
      new Error('no answer'),
      { gone: false, answer: { trouble: 'failed', message: 'Error: no answer' } },
    ],
    ['an extension that went away is told apart', GONE, { gone: true, answer: null }],
  ])('%s', async (_, error, { gone, answer }) => {
    const hover = start();
    hover.dispatch({ kind: 'steppedTo', aim: aim(1) });
    asked[0]?.fail(error);
    await flush();
    expect(cardOf(hover)).toMatchObject({ gone, trail: [{ answer }] });
  });
});
