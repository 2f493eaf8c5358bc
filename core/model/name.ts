import type { PartialDate } from './partial-date';

export const NAME_USES = ['full', 'short', 'acronym', 'nickname', 'former', 'metonym', 'demonym'] as const;
export type NameUse = (typeof NAME_USES)[number];

/** A string that an actor or event goes by. `exact`: case matters (US, WHO). `from`/`to`: when a former name was in use. */
export type Name = {
  text: string;
  language: string;
  use: NameUse;
  exact?: boolean;
  from?: PartialDate | null;
  to?: PartialDate | null;
};
