import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSeenIds } from '../../core/knowledge/create-seen-ids';

/** Enough for the table to grow several times, and for halves of 32 bits to agree by chance. */
const MANY = 300_000;

describe('ids that came before', () => {
  it('are told from new ones as a set of them would tell', () => {
    const id = fc.stringMatching(/^[a-c](?:-?[a-c]){0,3}$/);
    fc.assert(
      fc.property(fc.array(id, { maxLength: 400 }), (ids) => {
        const seen = createSeenIds();
        const wanted = new Set<string>();
        for (const one of ids) {
          expect(seen.add(one)).toBe(!wanted.has(one));
          wanted.add(one);
        }
      }),
    );
  });

  it('are all known, and no others, however many', () => {
    const seen = createSeenIds();
    const ids = Array.from({ length: MANY }, (_, number) => `harbour-master-${number}`);
    expect(ids.filter((id) => !seen.add(id))).toEqual([]);
    expect(ids.filter((id) => seen.add(id))).toEqual([]);
  });
});
