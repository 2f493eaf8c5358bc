import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ImportState } from '../../components/options/import-state';
import type { InstalledPack } from '../../core/model/installed-pack';
import { createPackShelf } from './create-pack-shelf';

/** The installed packs, and what the reader does with them. */
export function usePacks() {
  const [packs, setPacks] = useState<InstalledPack[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [importing, setImporting] = useState<ImportState | null>(null);
  const shelf = useMemo(() => createPackShelf({ setPacks, setProblem, setImporting }), []);
  useEffect(() => {
    void shelf.refresh();
    // A first run in the background may still be importing: what it brings is there when the reader looks again.
    const look = () => void shelf.refresh();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [shelf]);
  return {
    packs,
    problem,
    importing,
    importFile: shelf.importFile,
    cancelImport: shelf.cancelImport,
    remove: shelf.remove,
  };
}
