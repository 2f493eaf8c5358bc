import type { Tile as TileData } from '../../core/model/card';

/** Letters that fit a tile at its own size; an acronym like UNSC is set smaller. */
const FITTING_LETTERS = 3;

/** The sign that stands where a picture would. Decorative: the kind line says the same in words. */
export function Tile({ tile, small }: { tile: TileData; small?: boolean }) {
  const isLong = tile.shape !== 'leaf' && tile.text.length > FITTING_LETTERS;
  const size = `${small ? ' s' : ''}${isLong ? ' long' : ''}`;
  if (tile.shape === 'leaf') {
    return (
      <span class={`tile leaf${size}`} aria-hidden="true">
        {tile.top && <b>{tile.top}</b>}
        <span>{tile.bottom}</span>
      </span>
    );
  }
  return (
    <span class={`tile ${tile.shape}${size}`} aria-hidden="true">
      {tile.text}
    </span>
  );
}
