import { expect, test } from 'vitest';
import { findSideName } from '../../core/article/class-vocabulary';

test.each<[names: string, found: 'side' | 'caption' | null]>([
  ['article-body', null],
  ['related-stories', 'side'],
  ['c-RelatedList', 'side'],
  ['read-more', 'side'],
  ['image-credit', 'side'],
  ['media__caption', 'caption'],
  ['story has-sidebar', null],
  ['comments-enabled', null],
  ['js-share', null],
  ['lg:card', null],
  ['css-1xAd5q', null],
  ['commentary-text', null],
  ['post hentry tag-newsletter category-sponsored', null],
  ['post tag-newsletter', 'side'],
  ['', null],
])('%s', (names, found) => {
  expect(findSideName(names)).toBe(found);
});
