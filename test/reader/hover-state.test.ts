import { describe, expect, it } from 'vitest';
import type { Card } from '../../core/model/card';
import {
  type Aim,
  AT_REST,
  currentStep,
  type HoverEvent,
  type HoverState,
  shownCard,
} from '../../core/reader/hover-model';
import { hoverState } from '../../core/reader/hover-state';
import { ACTOR, EVENT, SERIES } from '../components/card/card-samples';

/*
                 pointerRestedOn                 dwellPassed
   ┌──────┐ ───────────────────▶ ┌──────────┐ ───────────────▶ ┌──────────┐ ◀─┐ pointerRestedOn another,
   │ idle │                      │ dwelling │                  │   open   │   │ then dwellPassed
   └──────┘ ◀─────────────────── └──────────┘                  └──────────┘ ──┘
     ▲  ▲    pointerLeft, pressedOrTyped,                        │      ▲
     │  │    scrolled, closed                        pointerLeft │      │ cardEntered, pointerRestedOn same
     │  │                                                        ▼      │
     │  │                          gracePassed               ┌─────────────┐
     │  └────────────────────────────────────────────────── │   leaving   │
     │                                                       └─────────────┘
     └── closed, navigated, markLeftView (unless pinned), tappedElsewhere ── open, leaving

   tappedOn and steppedTo lead from anywhere straight to open; pinned cards, sheets and cards opened
   by keyboard do not go to leaving.
*/

const aim = (mark: number, target: string | null = `t${mark}`): Aim => ({ mark, target, point: { x: mark, y: 0 } });
const restOn = (mark: number): HoverEvent => ({ kind: 'pointerRestedOn', aim: aim(mark) });
const is = (
  kind: 'pointerLeft' | 'cardEntered' | 'pressedOrTyped' | 'dwellPassed' | 'gracePassed' | 'pinned' | 'closed',
) => ({ kind }) satisfies HoverEvent;

function walk(events: HoverEvent[], from: HoverState = AT_REST): HoverState {
  return events.reduce(hoverState, from);
}

/** "open 1 → 2": card of mark 1, pointer resting on 2. */
function describeState(state: HoverState): string {
  const { phase } = state;
  switch (phase.kind) {
    case 'idle':
      return phase.dismissed === null ? 'idle' : `idle but ${phase.dismissed}`;
    case 'dwelling':
      return `dwelling ${phase.aim.mark}`;
    case 'open':
      return `open ${phase.card.aim.mark}${phase.next ? ` → ${phase.next.mark}` : ''}`;
    case 'leaving':
      return `leaving ${phase.card.aim.mark}`;
  }
}

const OPEN = [restOn(1), is('dwellPassed')];

describe('the walk through the diagram', () => {
  it.each<[string, HoverEvent[], string, number | null]>([
    ['resting starts the dwell', [restOn(1)], 'dwelling 1', 180],
    ['leaving before it ends opens nothing', [restOn(1), is('pointerLeft')], 'idle', null],
    ['resting long enough opens', OPEN, 'open 1', null],
    ['a press or a key while resting opens nothing', [restOn(1), is('pressedOrTyped')], 'idle', null],
    ['scrolling while resting opens nothing', [restOn(1), { kind: 'scrolled' }], 'idle', null],
    ['leaving starts the grace', [...OPEN, is('pointerLeft')], 'leaving 1', 300],
    ['the card can be reached within it', [...OPEN, is('pointerLeft'), is('cardEntered')], 'open 1', null],
    ['and left for the words', [...OPEN, is('cardEntered'), restOn(1)], 'open 1', null],
    ['coming back to the words keeps it', [...OPEN, is('pointerLeft'), restOn(1)], 'open 1', null],
    ['after the grace it goes', [...OPEN, is('pointerLeft'), is('gracePassed')], 'idle', null],
    ['another mark must be rested on as long', [...OPEN, restOn(2)], 'open 1 → 2', 180],
    ['crossing it on the way to the card changes nothing', [...OPEN, restOn(2), is('cardEntered')], 'open 1', null],
    ['crossing it on the way back changes nothing', [...OPEN, restOn(2), restOn(1)], 'open 1', null],
    ['resting on it opens its card', [...OPEN, restOn(2), is('dwellPassed')], 'open 2', null],
    ['a key while resting on it keeps the first', [...OPEN, restOn(2), is('pressedOrTyped')], 'open 1', null],
    ['a pinned card stays when left', [...OPEN, is('pinned'), is('pointerLeft')], 'open 1', null],
    ['and when another mark is rested on', [...OPEN, is('pinned'), restOn(2)], 'open 1', null],
    ['and when its words leave the view', [...OPEN, is('pinned'), { kind: 'markLeftView' }], 'open 1', null],
    ['unpinned it goes again', [...OPEN, is('pinned'), is('pinned'), is('pointerLeft')], 'leaving 1', 300],
    ['words out of view take their card along', [...OPEN, { kind: 'markLeftView' }], 'idle', null],
    ['closing does not reopen under a resting pointer', [...OPEN, is('closed'), restOn(1)], 'idle but 1', null],
    ['until it has been away', [...OPEN, is('closed'), is('pointerLeft'), restOn(1)], 'dwelling 1', 180],
    ['closing closes a pinned card', [...OPEN, is('pinned'), is('closed')], 'idle but 1', null],
    ['navigation closes a pinned card', [...OPEN, is('pinned'), { kind: 'navigated' }], 'idle but 1', null],
    ['a late timer of a closed card does nothing', [...OPEN, is('closed'), is('gracePassed')], 'idle but 1', null],
    ['the keyboard opens at once', [{ kind: 'steppedTo', aim: aim(3) }], 'open 3', null],
    [
      'and its card outlasts a leaving pointer',
      [{ kind: 'steppedTo', aim: aim(3) }, is('pointerLeft')],
      'open 3',
      null,
    ],
    [
      'stepping replaces even a pinned card',
      [...OPEN, is('pinned'), { kind: 'steppedTo', aim: aim(3) }],
      'open 3',
      null,
    ],
    ['a tap opens at once', [{ kind: 'tappedOn', aim: aim(4) }], 'open 4', null],
    ['a tap elsewhere closes', [{ kind: 'tappedOn', aim: aim(4) }, { kind: 'tappedElsewhere' }], 'idle', null],
    ['a tap elsewhere leaves a pinned card', [...OPEN, is('pinned'), { kind: 'tappedElsewhere' }], 'open 1', null],
  ])('%s', (_, events, where, delay) => {
    const state = walk(events);
    expect(describeState(state)).toBe(where);
    expect(state.timer?.after ?? null).toBe(delay);
  });

  it('starts the dwell anew when the hand moves on within a mark', () => {
    const first = walk([restOn(1)]);
    expect(walk([restOn(1)], first).timer).not.toBe(first.timer);
  });

  it('gives back the same state when nothing changed', () => {
    const open = walk(OPEN);
    for (const event of [is('cardEntered'), restOn(1), is('pressedOrTyped'), is('dwellPassed'), is('gracePassed')]) {
      expect(hoverState(open, event)).toBe(open);
    }
    expect(hoverState(AT_REST, is('pointerLeft'))).toBe(AT_REST);
  });
});

describe('answers', () => {
  const answer = (token: number, reply: Card): HoverEvent => ({ kind: 'answerArrived', token, reply });

  function shown(state: HoverState): string {
    const card = shownCard(state);
    if (!card) return 'nothing';
    const step = currentStep(card);
    const name = step.answer && 'name' in step.answer ? step.answer.name : (step.name ?? step.target);
    return `${step.answer ? 'full' : card.slow ? 'slow' : 'brief'} ${name}`;
  }

  it('asks for the record when a card opens, and for none where the reader must choose', () => {
    expect(walk(OPEN).request).toEqual({ token: 1, target: 't1' });
    expect(walk([{ kind: 'tappedOn', aim: aim(1, null) }]).request).toBeNull();
  });

  it.each<[string, HoverEvent[], string]>([
    ['the answer fills the card', [...OPEN, answer(1, ACTOR)], 'full Mira Holt'],
    ['a late answer is dropped', [...OPEN, restOn(2), is('dwellPassed'), answer(1, ACTOR)], 'brief t2'],
    ['also after the card has closed', [...OPEN, is('closed'), answer(1, ACTOR)], 'nothing'],
    ['a leaving card still takes its answer', [...OPEN, is('pointerLeft'), answer(1, ACTOR)], 'full Mira Holt'],
    ['waiting is said after a while', [...OPEN, { kind: 'answerDelayed', token: 1 }], 'slow t1'],
    [
      'but not about an answer that is there',
      [...OPEN, answer(1, ACTOR), { kind: 'answerDelayed', token: 1 }],
      'full Mira Holt',
    ],
  ])('%s', (_, events, what) => {
    expect(shown(walk(events))).toBe(what);
  });

  it('goes from a series to a member and back without asking again', () => {
    const follow: HoverEvent = { kind: 'followed', target: 'pell-summit', name: 'Pell summit' };
    const series = walk([...OPEN, answer(1, SERIES)]);
    const member = walk([follow], series);
    expect(member.request).toEqual({ token: 2, target: 'pell-summit' });
    expect(shown(member)).toBe('brief Pell summit');
    const full = walk([answer(2, EVENT)], member);
    expect(shown(full)).toBe('full Pell summit');
    const back = walk([{ kind: 'wentBack' }], full);
    expect(shown(back)).toBe('full River talks');
    expect(back.request).toBeNull();
    expect(walk([{ kind: 'wentBack' }], back)).toEqual(back);
  });

  it('drops the answer for a member that the reader went back from', () => {
    const follow: HoverEvent = { kind: 'followed', target: 'pell-summit', name: 'Pell summit' };
    expect(shown(walk([...OPEN, answer(1, SERIES), follow, { kind: 'wentBack' }, answer(2, EVENT)]))).toBe(
      'full River talks',
    );
  });

  it('asks again when the reader tries again', () => {
    const trouble: HoverEvent = { kind: 'answerArrived', token: 1, reply: { trouble: 'failed', message: '' } };
    const state = walk([...OPEN, trouble, { kind: 'retried' }]);
    expect(state.request).toEqual({ token: 2, target: 't1' });
    expect(shown(state)).toBe('brief t1');
  });

  it('remembers that the extension has gone', () => {
    expect(shownCard(walk([...OPEN, { kind: 'extensionGone', token: 1 }]))?.gone).toBe(true);
    expect(shownCard(walk([...OPEN, restOn(2), is('dwellPassed'), { kind: 'extensionGone', token: 1 }]))?.gone).toBe(
      false,
    );
  });
});
