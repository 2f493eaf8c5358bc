import { describe, expect, it } from 'vitest';
import { BACKGROUND_CHECKS } from '../../core/messaging/background-checks';
import type { Checks } from '../../core/messaging/check-request';
import { PAGE_CHECKS } from '../../core/messaging/page-checks';
import type { MessageName } from '../../core/messaging/protocol';
import { LIMITS } from '../../core/model/limits';

const block = { kind: 'paragraph', text: 'A line.' };
const article = {
  url: 'https://news.example/1',
  title: 'A title',
  published: '2024-12-29T18:34:00Z',
  modified: null,
  language: 'en',
  blocks: [block],
};
const found = { targets: 2, marks: 5 };
const status = { url: article.url, state: 'marked', title: null, actors: found, events: found, trouble: null };
const long = 'x'.repeat(LIMITS.articleCharacters / 2);

/** The compiler sees here that every message of the contract has its check. */
const CHECKS: Checks<MessageName> = { ...BACKGROUND_CHECKS, ...PAGE_CHECKS };

describe('the checks of requests', () => {
  it.each<[name: MessageName, what: string, request: unknown, isGood: boolean]>([
    ['recognise', 'an article', { article }, true],
    ['recognise', 'an article without blocks', { article: { ...article, blocks: [] } }, true],
    ['recognise', 'nothing', undefined, false],
    ['recognise', 'no article', {}, false],
    ['recognise', 'blocks that are no list', { article: { ...article, blocks: { 0: block } } }, false],
    [
      'recognise',
      'a block of unknown kind',
      { article: { ...article, blocks: [{ ...block, kind: 'advert' }] } },
      false,
    ],
    ['recognise', 'a block without text', { article: { ...article, blocks: [{ kind: 'paragraph' }] } }, false],
    ['recognise', 'a title that is no text', { article: { ...article, title: 7 } }, false],
    [
      'recognise',
      'too many blocks',
      { article: { ...article, blocks: Array(LIMITS.articleBlocks + 1).fill(block) } },
      false,
    ],
    [
      'recognise',
      'as much text as allowed',
      {
        article: {
          ...article,
          blocks: [
            { ...block, text: long },
            { ...block, text: long },
          ],
        },
      },
      true,
    ],
    [
      'recognise',
      'too much text',
      {
        article: {
          ...article,
          blocks: [
            { ...block, text: `${long}x` },
            { ...block, text: long },
          ],
        },
      },
      false,
    ],
    ['card', 'a target and a day', { target: 'ada-north', published: '2024-12-29' }, true],
    ['card', 'a target and no day', { target: 'ada-north', published: null }, true],
    ['card', 'a target that is no text', { target: ['ada-north'], published: null }, false],
    ['card', 'an endless target', { target: 'x'.repeat(LIMITS.nameLength + 1), published: null }, false],
    ['card', 'a day that does not exist', { target: 'ada-north', published: '2024-13' }, false],
    ['status', 'a status', { status }, true],
    ['status', 'an unknown state', { status: { ...status, state: 'toString' } }, false],
    ['status', 'a negative count', { status: { ...status, actors: { targets: -1, marks: 0 } } }, false],
    ['page-status', 'nothing', {}, true],
    ['page-status', 'something', { url: 'x' }, false],
    ['page-command', 'a command', { command: 'next-mark' }, true],
    ['page-command', 'an unknown command', { command: 'erase' }, false],
    ['packs-changed', 'nothing', {}, true],
    ['packs-changed', 'a list', [], false],
  ])('%s with %s', (name, _, request, isGood) => {
    expect(CHECKS[name](request)).toBe(isGood);
  });
});
