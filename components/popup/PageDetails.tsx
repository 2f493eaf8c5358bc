import type { Trouble } from '../../core/model/trouble';
import { PopupCounts } from './PopupCounts';
import { PopupNotice } from './PopupNotice';
import type { PopupPage } from './popup-page';

/** What was found on the page, or why nothing was and what can be done. What it is at all is said in `CorrectionRow`. */
export function PageDetails({
  page,
  onReload,
  onOptions,
}: {
  page: PopupPage;
  onReload: () => void;
  onOptions: () => void;
}) {
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
    case 'trouble':
      return <PageTrouble trouble={status.trouble} onReload={onReload} onOptions={onOptions} />;
    default:
      return null;
  }
}

function PageTrouble({
  trouble,
  onReload,
  onOptions,
}: {
  trouble: Trouble | null;
  onReload: () => void;
  onOptions: () => void;
}) {
  switch (trouble?.trouble) {
    case 'no-knowledge':
      return (
        <PopupNotice text="No pack is installed." action={{ label: 'Open options', main: true, run: onOptions }} />
      );
    case 'store-unavailable':
      return <PopupNotice text={trouble.message} action={{ label: 'Try again', run: onReload }} />;
    default:
      return <PopupNotice text="Something went wrong on this page." action={{ label: 'Reload page', run: onReload }} />;
  }
}
