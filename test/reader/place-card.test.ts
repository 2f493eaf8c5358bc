import { describe, expect, it } from 'vitest';
import {
  type Box,
  explainedLines,
  type Placement,
  placeCard,
  pointedLine,
  type Side,
} from '../../core/reader/place-card';

const DESK = { width: 1200, height: 1000 };
const LINE_HEIGHT = 20;
const WIDTH = 360;

/** A line of words of 100 px at the given place. */
const line = (left: number, top: number): Box => ({ left, top, right: left + 100, bottom: top + LINE_HEIGHT });

type Case = {
  words: Box;
  viewport?: { width: number; height: number };
  direction?: 'ltr' | 'rtl';
  side?: Side | null;
  asSheet?: boolean;
};

function place({ words, viewport = DESK, direction = 'ltr', side = null, asSheet = false }: Case): Placement {
  return placeCard({ lines: words, pointed: words, cardWidth: WIDTH, viewport, direction, side, asSheet });
}

describe('beside the words', () => {
  it.each<[string, Case, Omit<Extract<Placement, { kind: 'beside' }>, 'kind'>]>([
    ['above first', { words: line(300, 500) }, { side: 'above', left: 288, offset: 508, room: 484 }],
    ['below where above is too low', { words: line(300, 200) }, { side: 'below', left: 288, offset: 228, room: 764 }],
    [
      'on the roomier side where neither is enough',
      { words: line(300, 300), viewport: { width: 1200, height: 700 } },
      { side: 'below', left: 288, offset: 328, room: 364 },
    ],
    [
      'above where both are equally small',
      { words: line(300, 340), viewport: { width: 1200, height: 700 } },
      { side: 'above', left: 288, offset: 368, room: 324 },
    ],
    [
      'kept on its side while it fits',
      { words: line(300, 300), side: 'above' },
      { side: 'above', left: 288, offset: 708, room: 284 },
    ],
    [
      'but not squeezed to nothing',
      { words: line(300, 150), side: 'above' },
      { side: 'below', left: 288, offset: 178, room: 814 },
    ],
    ['slid in from the left edge', { words: line(2, 500) }, { side: 'above', left: 8, offset: 508, room: 484 }],
    ['slid in from the right edge', { words: line(1090, 500) }, { side: 'above', left: 832, offset: 508, room: 484 }],
    [
      'from the right in right-to-left text',
      { words: line(700, 500), direction: 'rtl' },
      { side: 'above', left: 452, offset: 508, room: 484 },
    ],
    [
      'slid in, right to left',
      { words: line(10, 500), direction: 'rtl' },
      { side: 'above', left: 8, offset: 508, room: 484 },
    ],
    [
      'at the left edge of a view too narrow for it',
      { words: line(100, 500), viewport: { width: 340, height: 1000 } },
      { side: 'above', left: 8, offset: 508, room: 484 },
    ],
  ])('%s', (_, given, expected) => {
    expect(place(given)).toEqual({ kind: 'beside', ...expected });
  });
});

describe('as a sheet', () => {
  const PHONE = { width: 375, height: 700 };
  it.each<[string, number, 'top' | 'bottom', number]>([
    ['on the lower edge', 100, 'bottom', 490],
    ['lower where the words come near', 350, 'bottom', 322],
    ['on the upper edge where the words stand low', 600, 'top', 490],
  ])('%s', (_, top, edge, room) => {
    expect(place({ words: line(20, top), viewport: PHONE, asSheet: true })).toEqual({
      kind: 'sheet',
      edge,
      room: expect.closeTo(room),
    });
  });
});

it('never covers the words, wherever they stand and however small the view', () => {
  for (const viewport of [
    DESK,
    { width: 480, height: 320 },
    { width: 375, height: 667 },
    { width: 200, height: 120 },
  ]) {
    for (let top = 0; top <= viewport.height - LINE_HEIGHT; top += 7) {
      for (const asSheet of [false, true]) {
        const words = line(viewport.width / 3, top);
        const at = place({ words, viewport, asSheet });
        const isBelow = at.kind === 'beside' ? at.side === 'below' : at.edge === 'bottom';
        const nearEdge =
          at.kind === 'beside'
            ? isBelow
              ? at.offset
              : viewport.height - at.offset
            : isBelow
              ? viewport.height - at.room
              : at.room;
        expect(isBelow ? nearEdge >= words.bottom : nearEdge <= words.top, JSON.stringify({ viewport, top, at })).toBe(
          true,
        );
      }
    }
  }
});

describe('which lines', () => {
  const first = { left: 500, right: 600, top: 100, bottom: 120 };
  const second = { left: 100, right: 180, top: 124, bottom: 144 };
  const nextColumn = { left: 700, right: 800, top: 20, bottom: 40 };

  it.each([
    [{ x: 550, y: 110 }, first],
    [{ x: 120, y: 130 }, second],
    [{ x: 550, y: 98 }, first],
    [{ x: 760, y: 30 }, nextColumn],
  ])('points at the line under %o', (point, expected) => {
    expect(pointedLine([first, second, nextColumn], point)).toBe(expected);
  });

  it('has none to point at when the words are not displayed', () => {
    expect(pointedLine([], { x: 0, y: 0 })).toBeNull();
  });

  it('keeps free all lines that join the pointed one, but not another column', () => {
    expect(explainedLines([first, second, nextColumn], second)).toEqual({
      left: 100,
      right: 180,
      top: 100,
      bottom: 144,
    });
    expect(explainedLines([first, second, nextColumn], nextColumn)).toEqual(nextColumn);
  });
});
