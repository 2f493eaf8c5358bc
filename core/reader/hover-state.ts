import {
  type Aim,
  AT_REST,
  currentStep,
  DWELL,
  GRACE,
  type HoverEvent,
  type HoverState,
  type OpenCard,
  type Opening,
  shownCard,
  type Timer,
  type TrailStep,
} from './hover-model';

/**
 * All of the card's behaviour as one pure step: what is, what happened → what is now.
 * Timers and requests stand in the state as wishes; `hover-effects.ts` fulfils them.
 * The same object back means: nothing changed.
 */
export function hoverState(state: HoverState, event: HoverEvent): HoverState {
  switch (event.kind) {
    case 'pointerRestedOn':
      return restOn(state, event.aim);
    case 'pointerLeft':
      return leave(state);
    case 'cardEntered':
      return state.phase.kind === 'leaving' || (state.phase.kind === 'open' && state.phase.next)
        ? stayOpen(state, state.phase.card)
        : state;
    case 'pressedOrTyped':
    case 'scrolled':
      return calmDown(state);
    case 'dwellPassed':
      if (state.phase.kind === 'dwelling') return open(state, state.phase.aim, 'pointer');
      return state.phase.kind === 'open' && state.phase.next ? open(state, state.phase.next, 'pointer') : state;
    case 'gracePassed':
      return state.phase.kind === 'leaving' ? close(state, null) : state;
    case 'tappedOn':
      return open(state, event.aim, 'touch');
    case 'steppedTo':
      return open(state, event.aim, 'keyboard');
    case 'tappedElsewhere':
      return shownCard(state) && !shownCard(state)?.pinned ? close(state, null) : state;
    case 'pinned':
      return changeCard(state, (card) => ({ ...card, pinned: !card.pinned }));
    case 'closed':
    case 'navigated':
      return state.phase.kind === 'idle' ? state : close(state, markOf(state));
    case 'markLeftView':
      return shownCard(state)?.pinned || state.phase.kind === 'idle' ? state : close(state, null);
    case 'followed':
      return askFor(state, (trail) => [...trail, { target: event.target, name: event.name, answer: null }]);
    case 'wentBack':
      return askFor(state, (trail) => (trail.length > 1 ? trail.slice(0, -1) : trail));
    case 'retried':
      return askFor(state, (trail) => replaceLast(trail, (step) => ({ ...step, answer: null })));
    case 'answerArrived':
      return settle(state, event.token, (card) => ({
        ...card,
        slow: false,
        trail: replaceLast(card.trail, (step) => ({ ...step, answer: event.reply })),
      }));
    case 'extensionGone':
      return settle(state, event.token, (card) => ({ ...card, slow: false, gone: true }));
    case 'answerDelayed':
      return state.request?.token === event.token ? changeCard(state, (card) => ({ ...card, slow: true })) : state;
  }
}

function restOn(state: HoverState, aim: Aim): HoverState {
  const { phase } = state;
  const dwell: Timer = { after: DWELL, event: 'dwellPassed' };
  switch (phase.kind) {
    case 'idle':
      if (phase.dismissed === aim.mark) return state;
      return { ...state, phase: { kind: 'dwelling', aim }, timer: dwell };
    case 'dwelling':
      return { ...state, phase: { kind: 'dwelling', aim }, timer: dwell };
    case 'open':
    case 'leaving':
      if (phase.card.aim.mark === aim.mark) {
        return phase.kind === 'leaving' || phase.next ? stayOpen(state, phase.card) : state;
      }
      if (phase.card.pinned) return state;
      return { ...state, phase: { kind: 'open', card: phase.card, next: aim }, timer: dwell };
  }
}

function leave(state: HoverState): HoverState {
  const { phase } = state;
  switch (phase.kind) {
    case 'idle':
      return phase.dismissed === null ? state : { ...state, phase: { kind: 'idle', dismissed: null } };
    case 'dwelling':
      return { ...state, phase: { kind: 'idle', dismissed: null }, timer: null };
    case 'leaving':
      return state;
    case 'open':
      if (phase.card.pinned || phase.card.opening !== 'pointer')
        return phase.next ? stayOpen(state, phase.card) : state;
      return {
        ...state,
        phase: { kind: 'leaving', card: phase.card },
        timer: { after: GRACE, event: 'gracePassed' },
      };
  }
}

/** A hand at work on something else: nothing opens; what is open stays. */
function calmDown(state: HoverState): HoverState {
  if (state.phase.kind === 'dwelling') return { ...state, phase: AT_REST.phase, timer: null };
  return state.phase.kind === 'open' && state.phase.next ? stayOpen(state, state.phase.card) : state;
}

function stayOpen(state: HoverState, card: OpenCard): HoverState {
  return { ...state, phase: { kind: 'open', card, next: null }, timer: null };
}

function open(state: HoverState, aim: Aim, opening: Opening): HoverState {
  const card: OpenCard = {
    aim,
    opening,
    pinned: false,
    trail: [{ target: aim.target, name: null, answer: null }],
    slow: false,
    gone: false,
  };
  return request({ ...state, phase: { kind: 'open', card, next: null }, timer: null }, aim.target);
}

function close(state: HoverState, dismissed: number | null): HoverState {
  return { ...state, phase: { kind: 'idle', dismissed }, timer: null, request: null };
}

function markOf({ phase }: HoverState): number | null {
  if (phase.kind === 'idle') return phase.dismissed;
  return phase.kind === 'dwelling' ? phase.aim.mark : phase.card.aim.mark;
}

function changeCard(state: HoverState, change: (card: OpenCard) => OpenCard): HoverState {
  const { phase } = state;
  if (phase.kind !== 'open' && phase.kind !== 'leaving') return state;
  return { ...state, phase: { ...phase, card: change(phase.card) } };
}

/** Changes the trail, and asks for its last step's record unless it is there already. */
function askFor(state: HoverState, change: (trail: readonly TrailStep[]) => readonly TrailStep[]): HoverState {
  const changed = changeCard(state, (card) => ({ ...card, trail: change(card.trail), slow: false }));
  const card = shownCard(changed);
  if (!card) return state;
  const { target, answer } = currentStep(card);
  return request(changed, answer === null ? target : null);
}

function request(state: HoverState, target: string | null): HoverState {
  if (target === null) return { ...state, request: null };
  const token = state.lastToken + 1;
  return { ...state, request: { token, target }, lastToken: token };
}

/** Takes the answer to the latest request; a late one changes nothing. */
function settle(state: HoverState, token: number, change: (card: OpenCard) => OpenCard): HoverState {
  return state.request?.token === token ? { ...changeCard(state, change), request: null } : state;
}

function replaceLast(trail: readonly TrailStep[], change: (step: TrailStep) => TrailStep): readonly TrailStep[] {
  return trail.map((step, index) => (index === trail.length - 1 ? change(step) : step));
}
