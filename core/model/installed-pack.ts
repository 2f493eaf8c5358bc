import type { PartialDate } from './partial-date';

/** A pack that stands in the store, as the options page lists it. */
export type InstalledPack = {
  id: string;
  version: string;
  title: string;
  description: string;
  asOf: PartialDate;
  license: string;
  languages: string[];
  actors: number;
  events: number;
};
