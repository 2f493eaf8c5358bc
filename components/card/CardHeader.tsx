import { Icon, type IconName } from '../icon/Icon';
import type { Act, CardHead, CardView } from './card-view';
import { Tile } from './Tile';

/** Elements that name and describe the dialog; ids are private to the shadow root. */
export const NAME_ID = 'name';
export const KIND_ID = 'kind';

type Props = { head: CardHead; view: CardView; act: Act };

export function CardHeader({ head, view, act }: Props) {
  return (
    <div class="card-head">
      {view.back !== null && <Tool icon="back" label={`Back to ${view.back}`} press={() => act({ kind: 'back' })} />}
      {head.tile && <Tile tile={head.tile} />}
      <div class="who">
        <h2 id={NAME_ID}>{head.name}</h2>
        <p class="kind" id={KIND_ID}>
          {head.kindLine}
        </p>
      </div>
      <div class="tools">
        {view.pinned !== null && (
          <Tool icon="pin" label="Keep open" pressed={view.pinned} press={() => act({ kind: 'pin' })} />
        )}
        {view.closable && <Tool icon="close" label="Close" press={() => act({ kind: 'close' })} />}
      </div>
    </div>
  );
}

function Tool(props: { icon: IconName; label: string; press: () => void; pressed?: boolean }) {
  return (
    <button
      type="button"
      class="tool"
      aria-label={props.label}
      title={props.label}
      aria-pressed={props.pressed}
      onClick={props.press}
    >
      <Icon name={props.icon} />
    </button>
  );
}
