/** Line drawings on a 20 × 20 grid; one path a sign. */
const PATHS = {
  pin: 'M7.5 2.75h5l-.75 5 2.5 2.5v1.5h-8.5v-1.5l2.5-2.5zM10 11.75v5.5',
  close: 'M5 5l10 10M15 5L5 15',
  back: 'M12 4l-6 6 6 6',
  forward: 'M8 5l5 5-5 5',
  external: 'M8 4.5H4.5v11h11V12M11 4h5v5M16 4l-7 7',
  refresh: 'M16 8a6.5 6.5 0 1 0 .5 4M16.5 3.5V8H12',
} as const;
export type IconName = keyof typeof PATHS;

/** Signs that point along the line of text turn round in right-to-left text. */
const DIRECTED: ReadonlySet<IconName> = new Set<IconName>(['back', 'forward', 'external']);

/** A decorative sign: what it stands beside must say the same in words. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={DIRECTED.has(name) ? 'icon flip' : 'icon'} viewBox="0 0 20 20" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
