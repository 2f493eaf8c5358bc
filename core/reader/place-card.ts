/** A rectangle in px of the viewport, as `DOMRect` has it. */
export type Box = { left: number; top: number; right: number; bottom: number };
export type Side = 'above' | 'below';

export type Placement =
  /** `offset`: of the card's lower edge from the viewport's lower edge (above), or of its upper edge from the top (below). */
  | { kind: 'beside'; side: Side; left: number; offset: number; room: number }
  /** Full width on an edge of a small screen. */
  | { kind: 'sheet'; edge: 'top' | 'bottom'; room: number };

/** px between words and card; the grace time bridges it. */
const GAP = 8;
/** px that stay free between card and edge of the viewport. */
const MARGIN = 8;
/** px by which the card starts before the words, so that its text and theirs line up. */
const OUTDENT = 12;
/** px, the height a card may take (LOOKS.md): a side with as much room is never too small. */
const FULL_HEIGHT = 420;
/** px: head, lede and time. With less the card changes sides rather than shrink on. */
const LEAST_HEIGHT = 200;
/** Share of a small screen that a sheet may take, so that the article stays in sight. */
const SHEET_SHARE = 0.7;

/**
 * Where the card goes: above the words first (that text has been read), below if it does not fit, then slid in from the edges.
 * It never covers the words it explains. The side is chosen by the height a card may take, not by what it has now,
 * so a card that grows does not change sides; `side` keeps the side it has.
 */
export function placeCard(input: {
  /** The lines of the words, as `explainedLines` gives them. */
  lines: Box;
  /** The line that was pointed at. */
  pointed: Box;
  cardWidth: number;
  viewport: { width: number; height: number };
  direction: 'ltr' | 'rtl';
  side: Side | null;
  asSheet: boolean;
}): Placement {
  const { lines, pointed, cardWidth, viewport, direction } = input;
  const roomAbove = lines.top - GAP - MARGIN;
  const roomBelow = viewport.height - lines.bottom - GAP - MARGIN;
  if (input.asSheet) return placeSheet({ lines, height: viewport.height });

  const side = chooseSide({ roomAbove, roomBelow, current: input.side });
  const start = direction === 'rtl' ? pointed.right + OUTDENT - cardWidth : pointed.left - OUTDENT;
  const left = Math.max(MARGIN, Math.min(start, viewport.width - cardWidth - MARGIN));
  return side === 'above'
    ? { kind: 'beside', side, left, offset: viewport.height - lines.top + GAP, room: Math.max(0, roomAbove) }
    : { kind: 'beside', side, left, offset: lines.bottom + GAP, room: Math.max(0, roomBelow) };
}

function chooseSide({ roomAbove, roomBelow, current }: { roomAbove: number; roomBelow: number; current: Side | null }) {
  const room = { above: roomAbove, below: roomBelow };
  if (current && room[current] >= LEAST_HEIGHT) return current;
  if (roomAbove >= FULL_HEIGHT) return 'above';
  if (roomBelow >= FULL_HEIGHT) return 'below';
  return roomAbove >= roomBelow ? 'above' : 'below';
}

/** On the lower edge, where the thumb is, unless the words stand there. */
function placeSheet({ lines, height }: { lines: Box; height: number }): Placement {
  const most = height * SHEET_SHARE;
  const roomBelow = height - lines.bottom - GAP;
  const roomAbove = lines.top - GAP;
  return roomBelow >= Math.min(LEAST_HEIGHT, most) || roomBelow >= roomAbove
    ? { kind: 'sheet', edge: 'bottom', room: Math.max(0, Math.min(most, roomBelow)) }
    : { kind: 'sheet', edge: 'top', room: Math.max(0, Math.min(most, roomAbove)) };
}

/** The line of the words under (or nearest to) the point. Null when there are no lines. */
export function pointedLine<Line extends Box>(lines: readonly Line[], point: { x: number; y: number }): Line | null {
  let nearest: Line | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    const down = Math.max(line.top - point.y, 0, point.y - line.bottom);
    const across = Math.max(line.left - point.x, 0, point.x - line.right);
    const distance = down * down + across * across;
    if (distance >= least) continue;
    least = distance;
    nearest = line;
  }
  return nearest;
}

/**
 * The height that must stay free: the pointed line with the other lines of the same words that join it.
 * Lines far away (the words go on in the next column) are left out.
 */
export function explainedLines(lines: readonly Box[], pointed: Box): Box {
  const reach = pointed.bottom - pointed.top;
  let { top, bottom } = pointed;
  let grew = true;
  while (grew) {
    grew = false;
    for (const line of lines) {
      const joins = line.top <= bottom + reach && line.bottom >= top - reach;
      if (!joins || (line.top >= top && line.bottom <= bottom)) continue;
      top = Math.min(top, line.top);
      bottom = Math.max(bottom, line.bottom);
      grew = true;
    }
  }
  return { left: pointed.left, right: pointed.right, top, bottom };
}
