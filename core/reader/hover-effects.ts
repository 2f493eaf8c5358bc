import type { Card } from '../model/card';
import type { Trouble } from '../model/trouble';
import { AT_REST, type CardRequest, type HoverEvent, type HoverState, PATIENCE, type Timer } from './hover-model';
import { hoverState } from './hover-state';

export type Hover = { dispatch: (event: HoverEvent) => void; state: () => HoverState };

/**
 * Runs the hover state: fulfils its wishes for timers and records, and tells `changed` of every new state.
 * `ask` may reject; `isGone` tells whether that means the extension has gone. Ends with the signal.
 */
export function startHover(options: {
  ask: (target: string) => Promise<Card | Trouble>;
  isGone: (error: unknown) => boolean;
  changed: (state: HoverState, before: HoverState) => void;
  signal: AbortSignal;
}): Hover {
  const { ask, isGone, changed, signal } = options;
  let state = AT_REST;
  let running: ReturnType<typeof setTimeout> | undefined;
  let patience: ReturnType<typeof setTimeout> | undefined;

  function dispatch(event: HoverEvent): void {
    if (signal.aborted) return;
    const before = state;
    state = hoverState(before, event);
    if (state === before) return;
    if (state.timer !== before.timer) runTimer(state.timer);
    changed(state, before);
    if (state.request !== before.request) runRequest(state.request);
  }

  function runTimer(timer: Timer | null): void {
    clearTimeout(running);
    if (timer) running = setTimeout(() => dispatch({ kind: timer.event }), timer.after);
  }

  function runRequest(request: CardRequest | null): void {
    clearTimeout(patience);
    if (!request) return;
    const { token, target } = request;
    patience = setTimeout(() => dispatch({ kind: 'answerDelayed', token }), PATIENCE);
    ask(target).then(
      (reply) => dispatch({ kind: 'answerArrived', token, reply }),
      (error: unknown) =>
        dispatch(
          isGone(error)
            ? { kind: 'extensionGone', token }
            : { kind: 'answerArrived', token, reply: { trouble: 'failed', message: String(error) } },
        ),
    );
  }

  signal.addEventListener('abort', () => {
    clearTimeout(running);
    clearTimeout(patience);
  });
  return { dispatch, state: () => state };
}
