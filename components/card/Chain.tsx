import type { ChainStep } from '../../core/model/card';
import type { Act } from './card-view';

/** What came before and after an event, in even steps; it holds the article itself as ◆. */
export function Chain({ steps, act }: { steps: ChainStep[]; act: Act }) {
  return (
    <ol class="chain" aria-label="Before and after">
      {steps.map((step, index) => (
        <li key={`${step.when} ${step.what}`} aria-current={step.here ? 'true' : undefined}>
          <Step step={step} last={index === steps.length - 1} act={act} />
        </li>
      ))}
    </ol>
  );
}

function Step({ step, last, act }: { step: ChainStep; last: boolean; act: Act }) {
  const { target } = step;
  const content = (
    <>
      <svg aria-hidden="true">
        {!last && <line class={step.far ? 'ax far' : 'ax'} x1="14" x2="100%" y1="7" y2="7" />}
        {step.self ? (
          <path class="dia" d="M8 1l6 6-6 6-6-6z" />
        ) : (
          <circle class={step.here ? 'dot here' : 'dot'} cx="8" cy="7" r={step.here ? 5 : 4} />
        )}
      </svg>
      <b>{step.what}</b>
      <span class="num">{step.when}</span>
    </>
  );
  if (target === null || step.here || step.self) return <span class="step">{content}</span>;
  return (
    <button type="button" class="step" onClick={() => act({ kind: 'follow', target, name: step.what })}>
      {content}
    </button>
  );
}
