import { describe, expect, it } from 'vitest';
import { recogniseArticle } from '../../../core/recognition/recognise-article';
import { SHOWN_CONFIDENCE } from '../../../core/recognition/shown-threshold';
import { SHIPPED_INDEX } from '../shipped-index';
import { WORLD_EVENT_ROWS } from './world-event-rows';
import { WORLD_SILENCE_ROWS } from './world-silence-rows';

/** The ids that the whole recogniser shows, nobody marking the actors; those of one mark joined by "+". */
function findShown(published: string, text: string): string[] {
  const blocks = [{ kind: 'paragraph' as const, text }];
  const article = { url: '', title: null, published, modified: null, language: 'en', blocks };
  return recogniseArticle(article, SHIPPED_INDEX)
    .filter(({ kind, confidence }) => kind === 'event' && confidence >= SHOWN_CONFIDENCE)
    .map(({ targets }) => targets.join('+'));
}

describe('events of the shipped pack', () => {
  it.each(WORLD_EVENT_ROWS)('%s: %s', (published, text, events) => {
    expect(findShown(published, text).join(' ')).toBe(events);
  });
});

describe('silence over the shipped pack', () => {
  it.each(WORLD_SILENCE_ROWS)('%s: %s', (published, text) => {
    expect(findShown(published, text)).toEqual([]);
  });
});

describe('the rows', () => {
  it('are many, and enough of them must stay silent', () => {
    expect(WORLD_SILENCE_ROWS.length).toBeGreaterThanOrEqual(150);
    expect(WORLD_EVENT_ROWS.length + WORLD_SILENCE_ROWS.length).toBeGreaterThanOrEqual(400);
  });

  it('are no two alike', () => {
    const texts = [...WORLD_EVENT_ROWS, ...WORLD_SILENCE_ROWS].map(([, text]) => text);
    expect(new Set(texts).size).toBe(texts.length);
  });
});
