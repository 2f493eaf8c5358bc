import { useEffect, useMemo, useState } from 'preact/hooks';
import type { SearchState } from '../../components/options/search-state';
import type { InstalledPack } from '../../core/model/installed-pack';
import { EMPTY_QUERY } from '../../core/model/record-query';
import { createPackBrowser } from './create-pack-browser';

const AT_FIRST: SearchState = { query: EMPTY_QUERY, found: null, count: 0, done: false, card: null };

/** The search through the packs; it begins anew whenever other packs are in use. */
export function usePackBrowser(packs: InstalledPack[] | null) {
  const [search, setSearch] = useState(AT_FIRST);
  const [problem, setProblem] = useState<string | null>(null);
  const browser = useMemo(() => createPackBrowser({ setState: setSearch, setProblem }), []);
  const inUse = packs?.map(({ id, version }) => `${id} ${version}`).join('\n');
  useEffect(() => {
    if (inUse !== undefined) void browser.start();
    return browser.stop;
  }, [browser, inUse]);
  return { search, problem, change: browser.change, open: browser.open, act: browser.act };
}
