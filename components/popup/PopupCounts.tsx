import type { FoundCount } from '../../core/model/page-status';

/** What was found on the page, actors and events apart. */
export function PopupCounts({ actors, events }: { actors: FoundCount; events: FoundCount }) {
  return (
    <dl class="counts">
      <Count count={actors} one="actor" many="actors" line="solid" />
      <Count count={events} one="event" many="events" line="dotted" />
    </dl>
  );
}

function Count({ count, one, many, line }: { count: FoundCount; one: string; many: string; line: 'solid' | 'dotted' }) {
  return (
    <div>
      <dt class={`line-${line}`}>{count.targets === 1 ? one : many}</dt>
      <dd>
        <b>{count.targets}</b>
        <span>{count.marks === 1 ? 'in 1 place' : `in ${count.marks} places`}</span>
      </dd>
    </div>
  );
}
