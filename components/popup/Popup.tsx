import type { PageStatus } from '../../core/model/page-status';
import { PopupCounts } from './PopupCounts';
import { PopupNotice } from './PopupNotice';
import { statusLine } from './status-line';

/** What the pop-up knows of the page: nothing yet, closed to us, or what its content script says. */
export type PopupPage = { kind: 'asking' } | { kind: 'closed' } | { kind: 'open'; site: string; status: PageStatus };

export type PopupProps = {
  page: PopupPage;
  paused: boolean;
  /** Set when a choice could not be kept: what happened, in words for the reader. */
  problem: string | null;
  onSite: (on: boolean) => void;
  onPause: (paused: boolean) => void;
  onReload: () => void;
  onOptions: () => void;
};

/** The pop-up: the site with its switch, what was found, and the pause for all sites. */
export function Popup({ page, paused, problem, onSite, onPause, onReload, onOptions }: PopupProps) {
  const status = page.kind === 'open' ? page.status : null;
  const icon = paused ? 'paused' : status && status.state !== 'site-off' ? 'on' : 'off';
  return (
    <div class="pop">
      <header>
        <h1 class="logo">
          <img src={`/icons/${icon}.svg`} alt="" width="20" height="20" />
          Backstory
        </h1>
        <button type="button" class="tool" aria-label="Options" title="Options" onClick={onOptions}>
          <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
            <path d="M3 6h6.5M14.5 6H17M3 14h2.5M10.5 14H17" />
            <circle cx="12" cy="6" r="2.25" />
            <circle cx="8" cy="14" r="2.25" />
          </svg>
        </button>
      </header>
      <main aria-live="polite">
        {page.kind === 'open' && (
          <SiteRow
            site={page.site}
            line={statusLine(page.status, paused)}
            on={siteSwitch(page.status, paused)}
            onSite={onSite}
          />
        )}
        {page.kind === 'closed' && (
          <div class="site">
            <p class="txt">
              <b>Not on this page</b>
              <span>Browsers keep their own pages, their stores and some others closed to extensions.</span>
            </p>
          </div>
        )}
        {problem && <PopupNotice text={problem} />}
        {paused ? (
          <PopupNotice text="Paused on all sites" action={{ label: 'Resume', main: true, run: () => onPause(false) }} />
        ) : (
          <PageDetails page={page} onReload={onReload} onOptions={onOptions} />
        )}
      </main>
      {!paused && (
        <footer class="pauses">
          <span>All sites</span>
          <button type="button" class="btn mini" onClick={() => onPause(true)}>
            Pause until I resume
          </button>
        </footer>
      )}
    </div>
  );
}

function siteSwitch(status: PageStatus, paused: boolean): boolean | null {
  return paused ? null : status.state !== 'site-off';
}

function SiteRow({
  site,
  line,
  on,
  onSite,
}: {
  site: string;
  line: string;
  on: boolean | null;
  onSite: (on: boolean) => void;
}) {
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

function PageDetails({ page, onReload, onOptions }: { page: PopupPage; onReload: () => void; onOptions: () => void }) {
  if (page.kind === 'asking') return null;
  if (page.kind === 'closed') {
    return (
      <PopupNotice
        text="A page that was open before Backstory came needs one reload."
        action={{ label: 'Reload page', run: onReload }}
      />
    );
  }
  const { status } = page;
  switch (status.state) {
    case 'marked':
      return <PopupCounts actors={status.actors} events={status.events} />;
    case 'nothing-found':
      return <PopupNotice text="Backstory read this article and found no actors or events from your packs." />;
    case 'not-an-article':
      return <PopupNotice text="Backstory reads single articles." />;
    case 'trouble':
      return status.trouble?.trouble === 'no-knowledge' ? (
        <PopupNotice text="No pack is installed." action={{ label: 'Open options', main: true, run: onOptions }} />
      ) : (
        <PopupNotice
          text="This happens in private windows and when the disk is full. Nothing you kept is lost."
          action={{ label: 'Try again', run: onReload }}
        />
      );
    default:
      return null;
  }
}
