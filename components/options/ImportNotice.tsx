import type { ImportState } from './import-state';

/** How an import goes or went; a refused one names line and fault, and says that nothing was changed. */
export function ImportNotice({ state, onCancel }: { state: ImportState; onCancel: () => void }) {
  if (state.kind === 'running') {
    return (
      <div class="progress">
        <div>
          <b>Importing “{state.file}”</b>
          <span>{state.records.toLocaleString('en-GB')} records</span>
        </div>
        <progress aria-label={`Importing ${state.file}`} />
        <div>
          <span>Nothing is used until the import is complete.</span>
          <button type="button" class="btn quiet" onClick={onCancel}>
            Cancel
          </button>
        </div>
      </div>
    );
  }
  if (state.kind === 'done') {
    return (
      <p class="note">
        {state.title} is in use: {state.records.toLocaleString('en-GB')} records.
      </p>
    );
  }
  return (
    <div class="note err">
      <p>
        <b>“{state.file}” was not imported.</b> {state.reason} Nothing was changed.
      </p>
      {state.faults.length > 0 && (
        <ul>
          {state.faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
