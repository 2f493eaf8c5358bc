const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Nouns that end or head the names of institutions, places and works, folded: "Ford Foundation", "University of Kabul". */
export const INSTITUTION_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(
    `academy act agency airlines airport airways agreement accord amendment archive archives army association avenue award awards
    bank base bay beach bill board boulevard bridge building bureau camp canal cathedral center centre chamber church city
    clinic club coast college commission committee company congress cooperative corporation corps council county court crossing
    cup daily declaration department desert district doctrine embassy exchange express faculty federation festival force
    forces forum foundation fund gate gazette group gulf gymnasium hall herald hill hospital hotel house initiative institute
    institution international island islands journal jr junior laboratory lake league library mall market memorial ministry
    monument mosque mountain mountains movement museum network news newspaper ocean office organisation organization palace
    park parliament peninsula plan plaza pool port post prison prize programme program project protocol province radio railway
    region research resort review ridge river road school sea senate series service society square sr stadium station strait
    street studies summit television temple theater theatre thought times tower towers treaty tribune tribunal trust tv union
    university valley village war watch way works zone ii iii iv open prix championship championships tournament derby
    marathon regatta`,
  ),
};

/** What ships, clubs and societies are called of a state ("Spirit of Ukraine"), folded: as heads of a name alone. */
export const FIGURE_HEADS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words('spirit pride voice friends sons daughters star miss duke duchess earl'),
};

/** Heads after which "of X" names a government or state itself, not a longer name, folded. */
export const STATE_HEADS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words('government republic state kingdom people president minister king queen prince emperor leader'),
};

/**
 * Common nouns that make up names of offices; each means some particular one only where the article says which, folded
 * ("the North", "the Court").
 */
export const GENERIC_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(
    `north south east west northern southern eastern western agency army assembly authority bank bloc board bureau cabinet
    caliphate capital center centre chamber city club coalition college commission committee company confederation congregation
    conservatives convention corporation council country court department emirate empire federation fleet force forces
    foundation front fund general government group guard guards house journal post island islands kingdom league legislature liberals
    mainland ministry movement mullahs navy network office opposition organisation organization palace parliament party police
    presidency press programme regime region republic resistance security senate state states strip supreme territory times
    tribunal troops union university wall world`,
  ),
};

/** Words of office names that writers put in lower case after a proper word ("Russian defence ministry"), folded. */
export const LOWERED_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(
    `administration air army authority central command coast commission defence defense department finance force forces foreign
    government group guard health house interior intelligence justice marines military ministry movement national navy network
    organisation organization parliament party police presidential region regime security service state strip`,
  ),
};

/** What else names of offices are made of, folded. */
export const OFFICE_ADJECTIVES: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(
    `foreign defence defense interior finance of the and democratic republican communist people peoples labour labor national
    representatives lower upper constitutional liberal conservative green socialist workers christian progressive social justice health affairs external internal federal central coast`,
  ),
};
