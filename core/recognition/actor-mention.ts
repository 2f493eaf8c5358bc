import type { Reason } from '../model/mention';

/** An actor found in the text, as the event layer sees it. Offsets: UTF-16 units in the block's text. */
export type ActorMention = {
  block: number;
  start: number;
  end: number;
  /** One id, or two when the reader must decide (`open`). */
  targets: string[];
  confidence: number;
  why: Reason[];
  /** Named as a place ("in Paris"), a people ("Ukrainians") or a government ("Moscow said"): events weigh these apart. */
  use: 'name' | 'surname' | 'demonym' | 'metonym' | 'acronym';
  open?: boolean;
};
