import type { CardRow } from '../../core/model/card';
import { Icon } from '../icon/Icon';
import type { Act } from './card-view';
import { Tile } from './Tile';

/** Rows that each lead to another card: members of a series, answers to an open question. */
export function Rows({ rows, act }: { rows: CardRow[]; act: Act }) {
  return (
    <ol class="rows">
      {rows.map((row) => (
        <li key={row.target}>
          <button type="button" class="row" onClick={() => act({ kind: 'follow', target: row.target, name: row.name })}>
            <Tile tile={row.tile} small />
            <span class="txt">
              <b>{row.name}</b> {row.text}
            </span>
            <Icon name="forward" />
          </button>
        </li>
      ))}
    </ol>
  );
}
