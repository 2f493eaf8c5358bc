import type { Actor } from './actor';
import type { Event } from './event';
import type { PartialDate } from './partial-date';

/** The one format this version reads; another number is refused with a clear word. */
export const PACK_FORMAT = 'backstory-pack/1';

/** A work that statements are taken from; records refer to it by id. */
export type Source = { id: string; name: string; url?: string; license?: string };

/** First line of a pack file. */
export type PackManifest = {
  type: 'pack';
  format: string;
  id: string;
  version: string;
  title: string;
  description?: string;
  languages: string[];
  asOf: PartialDate;
  license: string;
  sources: Source[];
  counts?: { actors: number; events: number };
};

export type PackRecord = Actor | Event;
export type PackLine = PackManifest | PackRecord;
