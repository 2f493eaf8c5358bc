import type { ComponentChildren } from 'preact';
import type { InstalledPack } from '../../core/model/installed-pack';
import type { RecordQuery } from '../../core/model/record-query';
import type { ArticlePages, ArticleRules } from '../../core/settings/article-rules';
import type { Settings } from '../../core/settings/settings';
import type { Act } from '../card/card-view';
import { BrowseSection } from './BrowseSection';
import { CorrectionsSection } from './CorrectionsSection';
import type { ImportState } from './import-state';
import { PacksSection } from './PacksSection';
import { ReadingSection } from './ReadingSection';
import { SitesSection } from './SitesSection';
import type { SearchState } from './search-state';

export type OptionsPageProps = {
  /** `null` while the store is being asked, a text when it cannot be read. */
  packs: InstalledPack[] | null;
  /** Records that the first run has brought in so far; null when it is over. */
  settingUp: number | null;
  storeProblem: string | null;
  importing: ImportState | null;
  sites: string[];
  corrections: ArticleRules;
  settings: Settings;
  onImport: (file: File) => void;
  onCancelImport: () => void;
  onRemovePack: (id: string) => void;
  onRemoveSite: (host: string) => void;
  onRemoveCorrection: (pages: ArticlePages) => void;
  onSetting: (change: Partial<Settings>) => void;
  search: SearchState;
  onQuery: (change: Partial<RecordQuery>) => void;
  onOpenRecord: (id: string) => void;
  onCardAct: Act;
};

/** The options page: packs, sites, corrections, reading. Changes apply at once. */
export function OptionsPage(props: OptionsPageProps) {
  return (
    <div class="app">
      <header>
        <h1>
          <img src="/icons/on.svg" alt="" width="24" height="24" />
          Backstory
        </h1>
      </header>
      <main>
        <Section id="packs" title="Packs" intro="A pack holds the actors and events that Backstory can recognise.">
          <PacksSection
            packs={props.packs}
            settingUp={props.settingUp}
            storeProblem={props.storeProblem}
            importing={props.importing}
            onImport={props.onImport}
            onCancelImport={props.onCancelImport}
            onRemove={props.onRemovePack}
          />
        </Section>
        {props.packs !== null && props.packs.length > 0 && (
          <Section
            id="browse"
            title="What the packs know"
            intro="Every actor and event, with its card and its sources."
          >
            <BrowseSection
              search={props.search}
              onQuery={props.onQuery}
              onOpen={props.onOpenRecord}
              act={props.onCardAct}
            />
          </Section>
        )}
        <Section
          id="sites"
          title="Sites"
          intro="Articles are marked on every site but these. A rule holds for the site and its subdomains."
        >
          <SitesSection sites={props.sites} onRemove={props.onRemoveSite} />
        </Section>
        <Section
          id="corrections"
          title="Corrections"
          intro="Pages that you called an article, or not an article, in the toolbar. A … stands for what differs from page to page."
        >
          <CorrectionsSection corrections={props.corrections} onRemove={props.onRemoveCorrection} />
        </Section>
        <Section id="reading" title="Reading" intro="Changes apply at once, in all tabs.">
          <ReadingSection settings={props.settings} onSetting={props.onSetting} />
        </Section>
        <Section
          id="privacy"
          title="Privacy"
          intro="Backstory reads articles on your machine and sends nothing anywhere. Packs, rules and choices are kept in this browser only. It contacts no server."
        />
      </main>
    </div>
  );
}

function Section({
  id,
  title,
  intro,
  children,
}: {
  id: string;
  title: string;
  intro: string;
  children?: ComponentChildren;
}) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p class="intro">{intro}</p>
      {children}
    </section>
  );
}
