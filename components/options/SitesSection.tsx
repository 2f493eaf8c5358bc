/** The sites that are left alone, each with a way back. */
export function SitesSection({ sites, onRemove }: { sites: string[]; onRemove: (host: string) => void }) {
  if (sites.length === 0) return <p class="empty">No site is left alone.</p>;
  return (
    <ul class="rules">
      {sites.map((host) => (
        <li key={host}>
          <b>{host}</b>
          <button type="button" class="btn mini" aria-label={`Mark ${host} again`} onClick={() => onRemove(host)}>
            Mark again
          </button>
        </li>
      ))}
    </ul>
  );
}
