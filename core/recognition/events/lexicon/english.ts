import { englishForms } from '../../text/english-forms';
import { ENGLISH_COMMON_WORDS, ENGLISH_STOP_WORDS } from './english-common-words';
import { ENGLISH_KINDS } from './english-kinds';
import { englishLabelForms } from './english-label-forms';
import type { Lexicon } from './lexicon';

export const english: Lexicon = {
  language: 'en',
  rules: {
    forms: englishForms,
    abbreviations: set(
      'Mr Mrs Ms Dr Gen Sen Rep Gov Lt Col Maj Capt Sgt St Prof Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec No vs U.S U.N U.K E.U',
    ),
    strongBorders: set('but while after before when although though because whereas until if unless'),
    softBorders: set('and as since that who which whose'),
  },
  kinds: ENGLISH_KINDS,
  mixedKinds: new Set(['trial', 'report', 'law', 'resolution', 'treaty', 'statement', 'sanctions']),
  outcomes: {
    failed:
      'collapsed, broke down, failed, fell apart, stalled, scuttled, called off, cancelled, canceled, ended without, walked out, walked away, abandoned, breakdown, collapse, failure, cancellation, short-lived',
    agreed: 'agreed, signed, agreement, declaration, historic',
    lifted: 'lifted, lifting, eased, easing, ended, lift',
    withdrawn: 'withdrawal, withdrew, withdrawn, scrapped, dropped, shelved',
    blocked: 'blocked, vetoed, blocking, rejected',
    won: 'won, victory, defeated, beat, landslide',
    convicted: 'convicted, guilty, sentenced, jailed, imprisoned, conviction',
    acquitted: 'acquitted, cleared, acquittal',
    killed: 'killed, died, dead, death, deaths',
  },
  particles: set('out back down over off up away'),
  idioms:
    'international law, humanitarian law, law enforcement, rule of law, law and order, law firm, law school, affairs, heart attack, death toll, death penalty, death threats, call on, calls on, called on, calling on, called for, calls for, calling for, call for, in order, strike a deal, struck a deal, strike a balance, took place, take place, taken place, takes place, taking place, took part, take part, takes part, taking part, in case, in any case, in the case of, in this case, made the case, news conference, press conference, report card, press release, in the act, act as, acts as, acted as, acting as, launch pad',
  stopWords: ENGLISH_STOP_WORDS,
  commonWords: new Set(ENGLISH_COMMON_WORDS.map((word) => englishForms.stem(word))),
  functionWords: {
    linking: set('of the in into on and s to a an for with against over by at from'),
    pronouns: set(
      'he she they it his her their them him its both two group former latter neighbor neighbour country nation government',
    ),
    possessives: set('their they them his he her she its it both two'),
    pairing: {
      numbers: set('two both'),
      persons: set('leaders men women presidents premiers ministers politicians statesmen rivals'),
      states: set('countries nations states neighbours neighbors governments'),
      alone: set('pair duo'),
      verbs: set('have had were are met then also first last later never'),
      pronouns: set('their they them both'),
    },
    connectives: set('the this that these those in after but since'),
    joints: set('in of against on over at with between'),
    pointing: set('these this those that'),
    placing: set('in at near outside around inside across'),
    heads: set(
      'charge charges trial verdict indictment law laws bill report investigation inquiry allegations talks negotiations proposal proposals plan plans threat threats warning warnings fear fears risks relief policy debate supporters victims survivors veteran veterans crime crimes machine effort chest zone zones memorial museum hero heroes',
    ),
    carriers: set(
      'patient patients vaccine vaccines vaccination treatment treatments cure drug drugs test tests testing case cases veteran veterans survivor survivors museum memorial committee office spokesman spokeswoman movie film documentary book novel expert experts',
    ),
    others: set('another other new fresh second separate different latest'),
    past: set(
      'previous previously past former formerly earlier once ago historic later subsequent subsequently anniversary aftermath wake legacy had infamous famous notorious followed ended after memories remember remembered decades era during',
    ),
    superlatives: set('first worst biggest largest deadliest not last'),
    counts: set('times twice thrice series several repeated repeatedly'),
    multiples: set('times twice thrice repeatedly'),
    repetitions: set('repeated successive several numerous many frequent regular other various'),
    reporting: set(
      'said says told tells wrote writes added noted acknowledged admitted argued claimed insisted recalled reported believes stressed',
    ),
    modals: set('will would could may might should must can shall wouldn won couldn cannot'),
    unreal: set(
      'if unless whether never not didn doesn don deny denied denies without avoid prevent hypothetical risk risked risking',
    ),
    passive: set('was were been be being is are got'),
    agentMarks: set('by'),
    targetMarks: set('on against upon at towards toward'),
    hostMarks: set('to'),
    none: set('no nobody none nothing neither'),
    indefinites: set('a an any'),
    genitive: set('of'),
    starting: set('impose launch declare hold start begin sign stage open order call mount wage'),
    conditions: set('if whether unless'),
    wishes: set(
      'plan plans planned planning plot threatened threaten threatens threatening vowed vow vows hope hopes hoping want wants wanted urged urge urges urging calling calls call try trying tries seek seeks seeking expected likely ready prepared prepare refuse refused due able unable set aim aims aimed intend intends intention intentions need needs demand demanding push attempt efforts effort ability failed chance willing pressure way help',
    ),
    decided: set(
      'decision decided voted agreed ordered moved chose request went came began continued used mission motion order proceeded vote became first failed',
    ),
    coming: set(
      'next planned upcoming future possible potential proposed scheduled looming another fresh further more no any without avoid prevent against resumption threat threats risk fear fears prospect prospects chance requested forthcoming',
    ),
    definite: set('the'),
    determiners: set('the a an his her their its'),
    infinitive: 'to',
  },
  indefinite: (noun) => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`,
  labelForms: englishLabelForms,
};

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
