import type { PackManifest } from '../../model/pack';
import type { PartialDate } from '../../model/partial-date';
import type { RecordReader } from '../record-reader';

/** From where a card is told: the article's day, what the pack knows until when, and the reader's language. */
export type CardContext = {
  records: RecordReader;
  pack: PackManifest;
  /** The article's day; null if the page has none. */
  published: PartialDate | null;
  /** BCP 47 tag for dates and texts. */
  locale: string;
};
