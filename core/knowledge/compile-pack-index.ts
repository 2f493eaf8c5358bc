import type { IndexCompiler } from '../recognition/create-index-compiler';
import { findActors } from './find-actors';
import type { Store } from './open-store';
import { readInBatches } from './read-in-batches';

type CompilePackIndex = { store: Store; pack: number; packs: readonly number[]; compiler: IndexCompiler };

/** The index of a pack, made anew from its records in the store. `packs`: all in use, whose actors its events may name. */
export async function compilePackIndex({ store, pack, packs, compiler }: CompilePackIndex): Promise<Blob> {
  for await (const batch of readInBatches(store, pack)) for (const record of batch) compiler.add(record);
  const parts = await compiler.finish((ids) => findActors(store, [...packs, pack], ids));
  return new Blob(parts as BlobPart[]);
}
