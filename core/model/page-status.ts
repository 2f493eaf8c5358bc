import type { Trouble } from './trouble';

/** How many different targets were found, and how many marks they have on the page. */
export type FoundCount = { targets: number; marks: number };

/** What a page's content script is doing, for the popup and the icon. */
export type PageStatus = {
  /** The page's address: the popup learns it from here, since we ask for no permission to read tabs. */
  url: string;
  state: 'reading' | 'marked' | 'nothing-found' | 'not-an-article' | 'site-off' | 'paused' | 'trouble';
  title: string | null;
  actors: FoundCount;
  events: FoundCount;
  /** Set exactly when the state is `trouble`. */
  trouble: Trouble | null;
};
