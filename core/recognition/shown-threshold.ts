/** Mentions below it stay silent: at even odds a wrong card does more harm than a missing one (DESIGN, decision 7). */
export const SHOWN_CONFIDENCE = 0.5;
