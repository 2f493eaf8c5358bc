type SiteRowProps = {
  site: string;
  /** What is so on the page, in a line. */
  line: string;
  /** Null: no switch, since it would change nothing while paused. */
  on: boolean | null;
  onSite: (on: boolean) => void;
};

/** The site's name with its switch. */
export function SiteRow({ site, line, on, onSite }: SiteRowProps) {
  const text = (
    <span class="txt">
      <b>{site}</b>
      <span>{line}</span>
    </span>
  );
  if (on === null) return <div class="site">{text}</div>;
  return (
    <div class="site">
      <label class="sw">
        {text}
        <span class="switch big">
          <input
            type="checkbox"
            role="switch"
            checked={on}
            aria-checked={on}
            aria-label={`Mark articles on ${site} and its subdomains`}
            onChange={(event) => onSite(event.currentTarget.checked)}
          />
          <span />
        </span>
      </label>
    </div>
  );
}
