import type { PageStatus } from '../../core/model/page-status';
import type { ArticleVerdict } from '../../core/settings/article-rules';
import { CorrectionRow } from './CorrectionRow';
import { PageDetails } from './PageDetails';
import { PopupNotice } from './PopupNotice';
import type { PopupPage } from './popup-page';
import { SiteRow } from './SiteRow';
import { statusLine } from './status-line';

export type PopupProps = {
  page: PopupPage;
  paused: boolean;
  /** Set when a choice could not be kept: what happened, in words for the reader. */
  problem: string | null;
  onSite: (on: boolean) => void;
  onPause: (paused: boolean) => void;
  /** What the reader says of the page; null takes it back. */
  onVerdict: (verdict: ArticleVerdict | null) => void;
  onReload: () => void;
  onOptions: () => void;
};

/** The pop-up: the site with its switch, what was found, whether that is right, and the pause for all sites. */
export function Popup({ page, paused, problem, onSite, onPause, onVerdict, onReload, onOptions }: PopupProps) {
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
        {!paused && page.kind === 'open' && (
          <CorrectionRow state={page.status.state} correction={page.correction} onVerdict={onVerdict} />
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
