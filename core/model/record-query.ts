import { ACTOR_KINDS, type ActorKind } from './actor';
import { EVENT_KINDS, type EventKind } from './event';
import type { Region } from './region';

/** What a reader looks for in the packs. Empty parts ask for nothing. */
export type RecordQuery = {
  /** Each word must begin a word of a name or of the first line. */
  words: string;
  kind: 'actors' | 'events' | ActorKind | EventKind | null;
  region: Region | null;
  /** First year of the decade in which an event was under way, or a person in office. */
  decade: number | null;
};

export const EMPTY_QUERY: RecordQuery = { words: '', kind: null, region: null, decade: null };

export const QUERY_KINDS = ['actors', ...ACTOR_KINDS, 'events', ...EVENT_KINDS] as const;
