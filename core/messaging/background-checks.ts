import { type ArticleText, BLOCK_KINDS, type TextBlock } from '../model/article-text';
import { LIMITS } from '../model/limits';
import type { FoundCount, PageStatus } from '../model/page-status';
import { isPartialDate } from '../model/partial-date';
import { type Checks, isEmpty, isKeyOf, isObject } from './check-request';
import type { Request } from './protocol';

const SHORT_TEXT = LIMITS.statedLength;

const PAGE_STATES: Readonly<Record<PageStatus['state'], true>> = {
  reading: true,
  marked: true,
  'nothing-found': true,
  'not-an-article': true,
  'site-off': true,
  paused: true,
  trouble: true,
};

/** What the background answers; kept apart, so that pages need not carry checks of what they never answer. */
export const BACKGROUND_CHECKS: Checks<'recognise' | 'card' | 'status' | 'packs-changed'> = {
  recognise: (request): request is Request<'recognise'> => isObject(request) && isArticle(request.article),
  card: (request): request is Request<'card'> =>
    isObject(request) &&
    isText(request.target, LIMITS.nameLength) &&
    (request.published === null || (isText(request.published, SHORT_TEXT) && isPartialDate(request.published))),
  status: (request): request is Request<'status'> => isObject(request) && isPageStatus(request.status),
  'packs-changed': isEmpty,
};

function isArticle(value: unknown): value is ArticleText {
  if (!isObject(value) || !isText(value.url, SHORT_TEXT)) return false;
  if (![value.title, value.published, value.modified, value.language].every(isTextOrNull)) return false;
  const { blocks } = value;
  if (!Array.isArray(blocks) || blocks.length > LIMITS.articleBlocks || !blocks.every(isBlock)) return false;
  const characters = blocks.reduce((sum: number, { text }: TextBlock) => sum + text.length, 0);
  return characters <= LIMITS.articleCharacters;
}

function isBlock(value: unknown): value is TextBlock {
  return isObject(value) && typeof value.text === 'string' && BLOCK_KINDS.some((kind) => kind === value.kind);
}

function isPageStatus(value: unknown): value is PageStatus {
  return (
    isObject(value) &&
    isText(value.url, SHORT_TEXT) &&
    isKeyOf(PAGE_STATES, value.state) &&
    isTextOrNull(value.title) &&
    isFoundCount(value.actors) &&
    isFoundCount(value.events) &&
    (value.trouble === null || isObject(value.trouble))
  );
}

function isFoundCount(value: unknown): value is FoundCount {
  return isObject(value) && isCount(value.targets) && isCount(value.marks);
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isTextOrNull(value: unknown): boolean {
  return value === null || isText(value, SHORT_TEXT);
}

function isText(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value.length <= longest;
}
