export type NoticeAction = { label: string; main?: boolean; run: () => void };

/** What is so, and what can be done about it. */
export function PopupNotice({ text, action }: { text: string; action?: NoticeAction }) {
  return (
    <div class="msg">
      <p>{text}</p>
      {action && (
        <button type="button" class={action.main ? 'btn main mini' : 'btn mini'} onClick={action.run}>
          {action.label}
        </button>
      )}
    </div>
  );
}
