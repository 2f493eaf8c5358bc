import type { HoverEvent } from './hover-model';

/**
 * Keys that concern a card. With no card open every key goes to the page untouched.
 * Next and previous mark come as commands from the browser, not from here.
 */
export function watchKeys(options: {
  window: Window;
  isOpen: () => boolean;
  isOnCard: (event: Event) => boolean;
  dispatch: (event: HoverEvent) => void;
  signal: AbortSignal;
}): void {
  const { window, isOpen, isOnCard, dispatch, signal } = options;
  window.addEventListener(
    'keydown',
    (event) => {
      const kind = isOpen() ? eventOf(event, isOnCard(event)) : null;
      if (!kind) {
        if (!isOnCard(event)) dispatch({ kind: 'pressedOrTyped' });
        return;
      }
      event.preventDefault();
      event.stopImmediatePropagation();
      dispatch({ kind });
    },
    { capture: true, signal },
  );
}

function eventOf(event: KeyboardEvent, isOnCard: boolean): 'closed' | 'wentBack' | null {
  // Esc may also end the composing of a word in an input method.
  if (event.key === 'Escape') return event.isComposing ? null : 'closed';
  if (!isOnCard) return null;
  const isBack = event.key === 'Backspace' || (event.altKey && event.key === 'ArrowLeft');
  return isBack ? 'wentBack' : null;
}
