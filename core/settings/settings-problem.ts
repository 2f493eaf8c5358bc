/** What went wrong with the reader's choices, in words that the pop-up and the options page share. */
export const SETTINGS_PROBLEM = {
  notKept: 'The browser could not keep this choice. That is so when the disk is full.',
  notRead: 'Your choices could not be read. Restart the browser; they are kept.',
} as const;
