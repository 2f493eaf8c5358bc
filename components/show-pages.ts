import type { ArticlePages } from '../core/settings/article-rules';

/** Pages of one kind as a reader writes an address, with … for what differs: `harbourpost.example/article.php?id=…`. */
export function showPages({ site, pattern }: ArticlePages): string {
  const [path = '', keys] = pattern.split('?');
  const query = keys?.split('&').map((key) => `${key}=…`);
  return site + readable(path.replaceAll('*', '…')) + (query ? `?${query.join('&')}` : '');
}

function readable(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path; // not in UTF-8: as it stands
  }
}
