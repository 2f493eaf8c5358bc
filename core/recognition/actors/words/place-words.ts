const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** What tells a city from the government that sits in it, folded words by language. */
export const PLACE_WORDS = {
  en: {
    /** Before the name: a place. */
    placeBefore: words(
      `in near at outside inside around across throughout through into via off downtown central greater visit visits visited
      visiting leave leaves left leaving reach reached reaching enter entered entering bomb bombed bombing shelled shell hit hits
      struck strike besieged captured capture seized took surrounded northern southern eastern western north south east west
      mayor hometown nearby`,
    ),
    /** Before "to": travel, so a place. */
    travelBefore: words(
      `trip trips visit visits flight flights flew fly flying travel travels travelled traveled travelling traveling went go going
      goes came come coming return returned returning returns moved move moving drove drive driving journey road train way close
      flown sent arrived walked depart departed departing bound headed heading left leave leaves leaving set`,
    ),
    /** Before "of": part of a city. */
    partBefore: words(
      `city capital outskirts streets suburb suburbs mayor centre center heart part parts north south east west outside district
      residents port university siege battle fall bombing town edge people skies`,
    ),
    /** Before "of": what a government has, or others have of it. */
    governmentOf: words(
      `support supporters critic critics criticism ally allies friend friends foe foes enemy enemies behalf actions policy policies
      hands wrath ire control influence tool puppet puppets fear fears wary suspicious control backing government demands defiance
      rule view views eyes position stance part side pressure help goal goals aims intentions ambitions patience expense`,
    ),
    /** Before "from": what a government gives or does. */
    governmentSource: words(
      `support pressure help aid control response orders order instructions approval permission backing signal signals funding
      independence concessions assurances guarantees commitment weapons arms threat threats demand demands criticism guidance
      word protest protests independence autonomy reaction statement permission money`,
    ),
    /** Before "to": what is said, given or owed to a government. */
    governmentAddressed: words(
      `loyal loyalty according offer offers message messages warning warnings sell sold support aid threat threats response reply
      appeal appeals appealed linked ties allied ally opposed opposition proposal concession concessions answer letter letters
      overture overtures demand demands delivered deliver speak spoke talk talked alternative subservient sympathetic turn turned turns turning look looked looks
      up owed beholden`,
    ),
    /** Before "on": pressure, blame. */
    governmentTarget: words(
      `pressure sanctions blamed blame blames blaming tariffs reliance dependence dependent depends relies rely relied focus hawks
      imposed hard tough soft leverage influence pin pinned`,
    ),
    /** Right before the name: somebody that can be spoken to or acted on as a government. */
    governmentBefore: words(
      `with between against by under toward towards versus that whether because if while as when although though since unless for
      accuse accused accuses accusing urge urged urges urging warn warned warns warning tell told tells ask asked asks asking
      press pressed pressing push pushed criticise criticised criticize criticized condemn condemned blame blamed blames pressure
      pressured anger angered angering irk irked sanction sanctioned persuade persuaded convince convinced force forced support
      supported help helped let allow allowed threaten threatened oppose opposed antagonise provoke provoked embarrass
      embarrassed and or but says said believes makes made given gives give giving sees vs counter deter isolate confront
      challenge challenged call called calls thanked thank reassure despite`,
    ),
    /** Right after the name: the government as such. */
    governmentAfter: words(
      `government regime administration leadership officials authorities diplomats has had have is was were will would could should
      may might must can does did says said considers called calls denied denies deny wants wanted sees saw insists insisted
      maintains maintained claims claimed accused accuses blamed blames hopes hoped views regards fears feared believes
      and also never still now not itself again already insist say deny see want consider claim hope fear believe`,
    ),
    /** After the name and a comma: an aside about somebody who acts ("Tokyo, meanwhile, …"). */
    asideAfter: words('meanwhile however though too which'),
    /** Behind these the name is no subject, whatever verb follows. */
    prepositions: words('to on for about over of from upon like'),
    /** After the name or its possessive: parts of a city. */
    placeAfter: words(
      `suburb suburbs region oblast province district neighborhood neighbourhood airport mayor street streets metro subway residents
      resident hospital hospitals university school schools city area centre center downtown office bureau correspondent hotel
      restaurant apartment home embassy court stadium zoo square station skyline population weather based born native
      museum theatre theater park old outskirts on where time traffic`,
    ),
    /** After the name, or one word on: a treaty or meeting called after the city. */
    namesakeAfter: words(
      `accord accords agreement agreements treaty treaties protocol protocols declaration convention summit talks conference
      communique pact goals process`,
    ),
    /** Verbs whose object city is a place that armies act on. */
    attackWords: words(
      'attack attacks strike strikes missiles missile drones bombs rockets assault raid raids march advance shelling bombing',
    ),
    verbEnding: /(?:.{2}ed|.{3}es|.{2}[^s'u]s)$/,
  },
} as const;
