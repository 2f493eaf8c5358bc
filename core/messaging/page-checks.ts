import { type Checks, isEmpty, isKeyOf, isObject } from './check-request';
import type { PageCommand, Request } from './protocol';

const PAGE_COMMANDS: Readonly<Record<PageCommand, true>> = { 'next-mark': true, 'previous-mark': true };

/** What a page answers. */
export const PAGE_CHECKS: Checks<'page-status' | 'page-command'> = {
  'page-status': isEmpty,
  'page-command': (request): request is Request<'page-command'> =>
    isObject(request) && isKeyOf(PAGE_COMMANDS, request.command),
};
