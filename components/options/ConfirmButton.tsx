import { useState } from 'preact/hooks';

type ConfirmButtonProps = { label: string; question: string; name: string; onConfirm: () => void };

/** Removing asks once and names what goes. */
export function ConfirmButton({ label, question, name, onConfirm }: ConfirmButtonProps) {
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <button type="button" class="btn mini" aria-label={`${label} ${name}`} onClick={() => setAsking(true)}>
        {label}
      </button>
    );
  }
  return (
    <fieldset class="ask" aria-label={question}>
      <button
        type="button"
        class="btn mini risk"
        ref={(element) => element?.focus()}
        onClick={() => {
          setAsking(false);
          onConfirm();
        }}
      >
        {question}
      </button>
      <button type="button" class="btn mini" onClick={() => setAsking(false)}>
        Keep
      </button>
    </fieldset>
  );
}
