import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CompactCard } from '../../core/model/card';
import { QUERY_KINDS, type RecordQuery } from '../../core/model/record-query';
import { REGIONS } from '../../core/model/region';
import { Card } from '../card/Card';
import type { Act } from '../card/card-view';
import { Tile } from '../card/Tile';
import type { SearchState } from './search-state';

type BrowseSectionProps = {
  search: SearchState;
  onQuery: (change: Partial<RecordQuery>) => void;
  onOpen: (id: string) => void;
  act: Act;
};

const YEARS_IN_DECADE = 10;
/** From the decade after the war on, when the world of today began; earlier events are few. */
const FIRST_DECADE = 1940;
/** Up to the present one, latest first. */
const DECADES = Array.from(
  { length: Math.floor((new Date().getFullYear() - FIRST_DECADE) / YEARS_IN_DECADE) + 1 },
  (_, index) => FIRST_DECADE + index * YEARS_IN_DECADE,
).reverse();

/** Search through the packs, with the card of what was chosen beside the list. */
export function BrowseSection({ search, onQuery, onOpen, act }: BrowseSectionProps) {
  const { query, found, count, done, card } = search;
  return (
    <div class="browse">
      <search class="filters">
        <label class="words">
          Search
          <input
            type="search"
            value={query.words}
            placeholder="A name, or words of it"
            onInput={(event) => onQuery({ words: event.currentTarget.value })}
          />
        </label>
        <Choice
          label="Kind"
          value={query.kind}
          options={QUERY_KINDS.map((kind) => [kind, nameOf(kind)])}
          onChoose={(kind) => onQuery({ kind })}
        />
        <Choice
          label="Region"
          value={query.region}
          options={REGIONS.map((region) => [region, nameOf(region)])}
          onChoose={(region) => onQuery({ region })}
        />
        <Choice
          label="Decade"
          value={query.decade}
          options={DECADES.map((decade) => [decade, `${decade}s`])}
          onChoose={(decade) => onQuery({ decade })}
        />
      </search>
      <p class="count" role="status">
        {tellCount(search)}
      </p>
      <div class="panes">
        {found !== null && found.length > 0 && (
          <ol class="rows found">
            {found.map((record) => (
              <FoundRow key={record.id} record={record} onOpen={onOpen} isOpen={openId(search) === record.id} />
            ))}
          </ol>
        )}
        {card && <OpenCard key={openId(search)} search={search} act={act} />}
      </div>
      {done && found !== null && count > found.length && (
        <p class="more">The best known {found.length} are listed. More words find the others.</p>
      )}
    </div>
  );
}

/** Comes into view and takes focus, as on a narrow page it stands below a long list; closed, it gives focus back. */
function OpenCard({ search, act }: { search: SearchState; act: Act }) {
  const place = useRef<HTMLDivElement>(null);
  // At once, not after the next frame: the reader may close the card before that.
  useLayoutEffect(() => {
    const before = document.activeElement;
    place.current?.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
    place.current?.scrollIntoView({ block: 'nearest' });
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <div class="open" ref={place}>
      {search.card && <Card view={search.card} act={act} />}
    </div>
  );
}

type FoundRowProps = { record: CompactCard; isOpen: boolean; onOpen: (id: string) => void };

function FoundRow({ record, isOpen, onOpen }: FoundRowProps) {
  return (
    <li>
      <button type="button" class="row" aria-pressed={isOpen} onClick={() => onOpen(record.id)}>
        <Tile tile={record.tile} small />
        <span class="txt">
          <b>{record.name}</b> {record.lede}
          <small>{record.kindLine}</small>
        </span>
      </button>
    </li>
  );
}

type ChoiceProps<Value extends string | number> = {
  label: string;
  value: Value | null;
  options: readonly (readonly [Value, string])[];
  onChoose: (value: Value | null) => void;
};

function Choice<Value extends string | number>({ label, value, options, onChoose }: ChoiceProps<Value>) {
  return (
    <label>
      {label}
      <select
        value={value ?? ''}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          onChoose(options.find(([option]) => String(option) === chosen)?.[0] ?? null);
        }}
      >
        <option value="">Any</option>
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function tellCount({ found, count, done }: SearchState): string {
  if (found === null) return 'Looking…';
  const records = count === 1 ? '1 record' : `${count.toLocaleString('en-GB')} records`;
  if (!done) return `${records} so far…`;
  return count === 0 ? 'No record fits. Fewer words or another kind may.' : records;
}

function openId({ card }: SearchState): string | null {
  return card?.content.kind === 'full' ? card.content.card.id : null;
}

function nameOf(kind: string): string {
  const words = kind.replaceAll('-', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
