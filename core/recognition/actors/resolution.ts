import type { Reason } from '../../model/mention';

/** Whom a name means: one entry, or two when the reader must decide. */
export type Resolution = { entries: number[]; confidence: number; why: Reason[] };

/** How sure each way of resolving is, 0 to 1; `SHOWN_CONFIDENCE` parts what is shown from what is not. */
export const CONFIDENCE = {
  fullName: 0.97,
  /** The only person of that surname whom the article names. */
  introducedSurname: 0.93,
  /** Told from another of the same name by honorific or role. */
  toldApart: 0.85,
  /** The nearest person of that surname, or the one the article is about. */
  nearest: 0.65,
  /** Introduced by title and surname alone ("President Xi"). */
  title: 0.8,
  /** Never introduced, but the whole world knows who is meant. */
  wellKnown: 0.7,
  acronym: 0.92,
  /** The text itself explains the acronym. */
  explained: 0.95,
  nickname: 0.85,
  former: 0.85,
  demonym: 0.75,
  government: 0.85,
  /** A capital with no word that tells government from place. */
  unclearCapital: 0.45,
  /** "the North", after North Korea was named. */
  generic: 0.75,
  /** A name that several bear; the article's countries decide. */
  chosen: 0.75,
  open: 0.5,
  /** An ordinary word at the start of a sentence. */
  ordinary: 0.4,
  /** An office's name without a sign whose it is. */
  unplacedOffice: 0.4,
} as const;
