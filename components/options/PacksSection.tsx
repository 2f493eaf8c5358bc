import { useRef } from 'preact/hooks';
import type { InstalledPack } from '../../core/model/installed-pack';
import { formatDate } from '../format-date';
import { ConfirmButton } from './ConfirmButton';
import { ImportNotice } from './ImportNotice';
import type { ImportState } from './import-state';

type PacksSectionProps = {
  packs: InstalledPack[] | null;
  /** Records that the first run has brought in so far; null when it is over. */
  settingUp: number | null;
  storeProblem: string | null;
  importing: ImportState | null;
  onImport: (file: File) => void;
  onCancelImport: () => void;
  onRemove: (id: string) => void;
};

/** The packs in use, with import and removal. */
export function PacksSection({
  packs,
  settingUp,
  storeProblem,
  importing,
  onImport,
  onCancelImport,
  onRemove,
}: PacksSectionProps) {
  const picker = useRef<HTMLInputElement>(null);
  const running = importing?.kind === 'running';
  return (
    <>
      <div class="bar">
        <input
          ref={picker}
          type="file"
          accept=".ndjson,.gz,application/x-ndjson,application/gzip"
          hidden
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            event.currentTarget.value = '';
            if (file) onImport(file);
          }}
        />
        <button type="button" class="btn main" disabled={running} onClick={() => picker.current?.click()}>
          Import a pack…
        </button>
      </div>
      <div aria-live="polite">
        {importing && <ImportNotice state={importing} onCancel={onCancelImport} />}
        {settingUp !== null && (
          <p class="note">
            The starter pack is being set up: {settingUp.toLocaleString('en-GB')} records so far. Articles are marked as
            soon as it is there.
          </p>
        )}
        {storeProblem && <p class="note err">{storeProblem}</p>}
      </div>
      {packs && packs.length === 0 && settingUp === null && !storeProblem && (
        <p class="empty">No pack is installed. Nothing can be marked.</p>
      )}
      {packs && packs.length > 0 && <PackTable packs={packs} onRemove={onRemove} />}
    </>
  );
}

function PackTable({ packs, onRemove }: { packs: InstalledPack[]; onRemove: (id: string) => void }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Pack</th>
          <th scope="col">Version</th>
          <th scope="col">As of</th>
          <th scope="col" class="r">
            Records
          </th>
          <th scope="col">Licence</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {packs.map((pack) => (
          <tr key={pack.id}>
            <th scope="row">
              <b>{pack.title}</b>
              <small>{pack.description}</small>
            </th>
            <td>{pack.version}</td>
            <td>{formatDate(pack.asOf)}</td>
            <td class="r">
              {(pack.actors + pack.events).toLocaleString('en-GB')}
              <small>
                {pack.actors.toLocaleString('en-GB')} actors, {pack.events.toLocaleString('en-GB')} events
              </small>
            </td>
            <td>{pack.license}</td>
            <td class="act">
              <ConfirmButton
                label="Remove"
                question={`Remove ${pack.title}?`}
                name={pack.title}
                onConfirm={() => onRemove(pack.id)}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
