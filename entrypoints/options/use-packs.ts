import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ImportState } from '../../components/options/import-state';
import type { InstalledPack } from '../../core/model/installed-pack';
import { createPackShelf } from './create-pack-shelf';

/** How often a first run is looked at, so that its pack shows as soon as it is there. */
const LOOK_MS = 500;

/** The installed packs, and what the reader does with them. */
export function usePacks() {
  const [packs, setPacks] = useState<InstalledPack[] | null>(null);
  const [settingUp, setSettingUp] = useState<number | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [importing, setImporting] = useState<ImportState | null>(null);
  const shelf = useMemo(() => createPackShelf({ setPacks, setSettingUp, setProblem, setImporting }), []);
  useEffect(() => {
    void shelf.refresh();
    shelf.resumeImports();
    const look = () => void shelf.refresh();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [shelf]);
  const isSettingUp = settingUp !== null;
  useEffect(() => {
    if (!isSettingUp) return;
    const timer = setInterval(() => void shelf.refresh(), LOOK_MS);
    return () => clearInterval(timer);
  }, [shelf, isSettingUp]);
  return {
    packs,
    settingUp,
    problem,
    importing,
    importFile: shelf.importFile,
    cancelImport: shelf.cancelImport,
    remove: shelf.remove,
  };
}
