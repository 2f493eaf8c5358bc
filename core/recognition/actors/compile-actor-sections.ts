import type { Actor } from '../../model/actor';
import type { Section } from '../index-file';
import { createActorCompiler } from './create-actor-compiler';

/** The actors' half of an index, all actors at once: see `create-actor-compiler.ts`. */
export function compileActorSections(actors: readonly Actor[]): Record<string, Section> {
  const compiler = createActorCompiler();
  for (const actor of actors) compiler.add(actor);
  return compiler.finish();
}
