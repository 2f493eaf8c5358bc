import type { PageStatus } from '../../core/model/page-status';

const LINES: Record<PageStatus['state'], string> = {
  reading: 'Being read',
  marked: 'Articles here are marked',
  'nothing-found': 'On, but there is no one we know',
  'not-an-article': 'On, but this page is no article',
  'site-off': 'Left alone on this site',
  paused: 'Not marked while paused',
  trouble: 'On, but background can’t be read',
};

/** One line under the site's name: what is so on this page. */
export function statusLine(status: PageStatus, paused: boolean): string {
  if (paused) return LINES.paused;
  if (status.state === 'trouble' && status.trouble?.trouble === 'no-knowledge')
    return 'On, but there is nothing to look up';
  return LINES[status.state];
}
