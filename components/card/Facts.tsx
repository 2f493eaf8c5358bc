import { Fragment } from 'preact';
import type { Fact } from '../../core/model/card';
import type { Act } from './card-view';

/** Terms and what is known about them; a detail with a target leads to its card. */
export function Facts({ facts, act }: { facts: Fact[]; act: Act }) {
  return (
    <dl class="facts">
      {facts.map((fact) => (
        <Fragment key={fact.term}>
          <dt>{fact.term}</dt>
          <dd>
            {fact.details.map((detail, index) => (
              <Fragment key={detail.text}>
                {index > 0 && ', '}
                <Detail {...detail} act={act} />
              </Fragment>
            ))}
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}

function Detail({ text, target, act }: { text: string; target?: string; act: Act }) {
  if (target === undefined) return <>{text}</>;
  return (
    <button type="button" class="link" onClick={() => act({ kind: 'follow', target, name: text })}>
      {text}
    </button>
  );
}
