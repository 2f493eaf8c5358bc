/**
 * Words that may stand capitalised at the start of a sentence or in a headline without being part of a name, folded. Closed
 * classes in full, then what news sentences begin with most; endings below catch the rest.
 */
export const ORDINARY_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    `a an the this that these those such another any each every either neither some all both few many more most much several
    no none other others own same various half one two three four five six seven eight nine ten dozens hundreds thousands
    millions first second third fourth last next latest new old former current early late earlier later long short
    i you he she it we they me him her us them my your his its our their mine who whom whose which what whatever whoever
    someone anyone everyone nobody somebody everything nothing something anything people men women
    about above across after against along alongside amid among around as at before behind below beneath beside besides between
    beyond by concerning despite down during except following for from given in inside instead into like near of off on onto
    opposite out outside over past per plus regarding round since than through throughout till to toward towards under
    underneath unlike until unto up upon versus via with within without
    and but or nor so yet if then else because although though whereas while when whenever where wherever whether unless once
    how why however therefore thus hence moreover furthermore meanwhile nevertheless nonetheless otherwise still also too even
    just only again already always never ever often sometimes soon now today yesterday tomorrow tonight here there perhaps maybe
    indeed instead rather quite very almost nearly further back away ago apart together not yes
    is are was were be been being am has have had having do does did done will would shall should can could may might must ought
    let lets get gets got go goes went gone make makes made take takes took come comes came see sees saw say says said tell
    tells told ask asks asked call calls called give gives gave think thinks thought know knows knew want wants wanted look
    looks looked find finds found keep keeps kept show shows showed put puts set sets hold holds held bring brings brought
    begin begins began leave leaves left meet meets met win wins won lose loses lost pay pays paid send sends sent stand stands
    stood run runs ran hit hits cut cuts back backs face faces fear fears hope hopes seek seeks sought urge urges vow vows warn
    warns claim claims deny denies accuse accuses slam slams blast blasts praise praises join joins visit visits host hosts
    read watch see listen share follow subscribe update updated breaking opinion analysis exclusive live video photo photos
    image picture pictured source editor news report reports reporting according speaking asked officials analysts experts
    critics supporters opponents voters protesters demonstrators lawmakers diplomats leaders soldiers troops police residents
    witnesses authorities sources government governments ministers rebels militants forces war peace talks sanctions election
    elections critics allies enemies companies workers students families children relations tensions negotiations
    part much little enough less least several certain different similar important possible likely clear true false good bad
    better best worse worst big small large great high low strong weak hard easy real whole full free open
    dear sorry thanks thank please ok okay well oh ah hey hello unfortunately fortunately surprisingly interestingly
    against amid anti pro non ex pre post self co
    did does were considering including excluding based led backed due thanks`
      .split(/\s+/)
      .filter(Boolean),
  ),
};

/** Endings of adverbs, participles and abstract nouns: an unknown capitalised sentence start with one is no given name. */
export const ORDINARY_ENDINGS: Readonly<Record<string, RegExp>> = {
  en: /(?:.{3}ly|.{3}ing|.{3}ed|.{3}tion|.{3}tions|.{3}ment|.{3}ments|.{3}ness)$/,
};
