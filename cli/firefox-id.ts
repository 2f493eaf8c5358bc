/** What Firefox knows the extension by; stores and profiles depend on it, so it never changes. */
export const FIREFOX_ID = 'backstory@backstory.example';
