import type { HitTest, Point } from './hit-test';
import type { HoverEvent } from './hover-model';
import type { Mark } from './mark';

/** px a resting hand may tremble before it counts as moving on. */
const TREMOR = 4;
/** A tap on one of these does what the page wants; our card stays away. */
const PRESSABLE = 'a[href], button, input, select, textarea, label, summary, video, audio, [role="button"], [onclick]';

/** Turns what the pointer does into hover events, looking at most once a frame, until the signal aborts. */
export function watchPointer(options: {
  window: Window;
  hitTest: HitTest;
  isOnCard: (event: Event) => boolean;
  aimAt: (mark: Mark, point: Point) => Extract<HoverEvent, { kind: 'pointerRestedOn' }>['aim'];
  dispatch: (event: HoverEvent) => void;
  signal: AbortSignal;
}): void {
  const { window, hitTest, isOnCard, aimAt, dispatch, signal } = options;
  const passive = { capture: true, passive: true, signal };
  let latest: Point | null = null;
  let frame = 0;
  let rest: { mark: number; point: Point } | null = null;

  function look(): void {
    frame = 0;
    if (!latest || signal.aborted) return;
    const mark = hitTest(latest);
    if (!mark) {
      rest = null;
      dispatch({ kind: 'pointerLeft' });
      return;
    }
    if (rest && rest.mark === mark.id && distance(rest.point, latest) <= TREMOR) return;
    rest = { mark: mark.id, point: latest };
    dispatch({ kind: 'pointerRestedOn', aim: aimAt(mark, latest) });
  }

  function stopLooking(): void {
    if (frame !== 0) window.cancelAnimationFrame(frame);
    frame = 0;
    rest = null;
  }

  function follow(event: PointerEvent): void {
    if (event.pointerType === 'touch') return;
    const point = { x: event.clientX, y: event.clientY };
    // Browsers repeat the last position after scrolling: the page moved, the reader did not.
    if (latest && latest.x === point.x && latest.y === point.y) return;
    latest = point;
    if (isOnCard(event)) {
      stopLooking();
      dispatch({ kind: 'cardEntered' });
    } else if (event.buttons !== 0) {
      stopLooking();
      dispatch({ kind: 'pointerLeft' });
    } else if (frame === 0) frame = window.requestAnimationFrame(look);
  }

  window.addEventListener('pointermove', follow, passive);
  // Inside a frame of the page the pointer moves unseen; this is the last that is heard of it.
  window.addEventListener('pointerover', follow, passive);

  window.document.documentElement.addEventListener(
    'pointerleave',
    (event) => {
      if (event.pointerType === 'touch') return;
      stopLooking();
      latest = null;
      dispatch({ kind: 'pointerLeft' });
    },
    { passive: true, signal },
  );

  window.addEventListener(
    'pointerdown',
    (event) => {
      if (!isOnCard(event)) dispatch({ kind: 'pressedOrTyped' });
    },
    passive,
  );

  // A tap arrives as a click; a scroll or a long press does not.
  window.addEventListener(
    'click',
    (event) => {
      if (isOnCard(event) || !('pointerType' in event) || event.pointerType !== 'touch') return;
      // In a shadow tree the event's target is the whole tree; its path tells more.
      const [pressed] = event.composedPath();
      const isPages = (pressed as Element).closest?.(PRESSABLE) != null;
      const point = { x: event.clientX, y: event.clientY };
      const mark = isPages || event.defaultPrevented ? null : hitTest(point);
      dispatch(mark ? { kind: 'tappedOn', aim: aimAt(mark, point) } : { kind: 'tappedElsewhere' });
    },
    passive,
  );

  signal.addEventListener('abort', stopLooking);
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
