import type { CompactCard } from '../../core/model/card';
import type { RecordQuery } from '../../core/model/record-query';
import type { CardView } from '../card/card-view';

/** What the browser of the packs shows. */
export type SearchState = {
  query: RecordQuery;
  /** The best known of those that fit; null before the first are there. */
  found: CompactCard[] | null;
  /** Of all that fit, as far as the packs have been looked through. */
  count: number;
  done: boolean;
  /** The card of the record that was chosen. */
  card: CardView | null;
};
