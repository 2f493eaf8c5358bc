import { RuleList } from './RuleList';

/** The sites that are left alone, each with a way back. */
export function SitesSection({ sites, onRemove }: { sites: string[]; onRemove: (host: string) => void }) {
  const rows = sites.map((host) => ({
    key: host,
    title: host,
    action: 'Mark again',
    name: `Mark ${host} again`,
    run: () => onRemove(host),
  }));
  return <RuleList rows={rows} empty="No site is left alone." />;
}
