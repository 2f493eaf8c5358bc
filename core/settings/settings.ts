/** Global choices. A new one is a row here with its default; forms and checks follow from it. */
export type Settings = {
  /** Pause on all sites: no marks, no reading. */
  paused: boolean;
  /** Show the number of marks on the toolbar icon. Off: a count on every page is noise. */
  badgeCount: boolean;
};

export const DEFAULT_SETTINGS: Settings = { paused: false, badgeCount: false };
