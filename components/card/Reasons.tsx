import { Fragment } from 'preact';
import type { Reason, ReasonKind } from '../../core/model/mention';
import { Icon } from '../icon/Icon';

const TERMS: Record<ReasonKind, string> = {
  name: 'Name',
  person: 'Person',
  words: 'Words',
  people: 'People',
  place: 'Place',
  time: 'Time',
  series: 'Series',
  context: 'Context',
};

/** Why the words are marked, folded until the reader asks. */
export function Reasons({ reasons }: { reasons: Reason[] }) {
  return (
    <details class="why">
      <summary>
        <Icon name="forward" />
        Why this is marked
      </summary>
      <dl class="reasons">
        {reasons.map((reason) => (
          <Fragment key={reason.text}>
            <dt>{TERMS[reason.kind]}</dt>
            <dd>{reason.text}</dd>
          </Fragment>
        ))}
      </dl>
    </details>
  );
}
