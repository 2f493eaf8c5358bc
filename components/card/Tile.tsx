import type { Tile as TileData } from '../../core/model/card';

/** The sign that stands where a picture would. Decorative: the kind line says the same in words. */
export function Tile({ tile, small }: { tile: TileData; small?: boolean }) {
  const size = small ? ' s' : '';
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
