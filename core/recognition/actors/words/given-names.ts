/** Given names common in world news, folded: at a sentence's start they tell "Eric Trump" from "When Trump". */
export const GIVEN_NAMES: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    `aaron abdul abdullah abe abigail abraham adam ahmad ahmed aisha alan albert alec alejandro alex alexander alexandra alexei
    alfred ali alice allen amanda amir amy ana anastasia andre andrea andreas andrew andrii andriy angela ann anna anne anthony
    antonio ari arthur ashley barack barbara barron barry ben benjamin bernard bernie bill billy bob boris brad brandon brenda
    brian bruce caitlin carl carla carlos carol caroline catherine chad charles charlie charlotte chelsea chris christian
    christina christine christopher claire clara claudia craig cynthia dan daniel daniela david dean deborah denis dennis diana
    diane dmitri dmitry don donald donna doug douglas dylan ed eddie eduardo edward elaine elena eli elizabeth ellen emily emma
    emmanuel eric erik erin ethan eugene eva evan fatima felix fernando florence frances francis francisco frank fred gary
    gavin geoffrey george gerald gina gloria gordon grace graham greg gregory guy hannah harold harry hassan heather helen
    henry hillary howard hugh hunter hussein ian ibrahim igor ilya ingrid irina isaac isabel ivan ivana ivanka jack jackie
    jacob james jamie jan jane janet jared jason javier jean jeff jeffrey jennifer jeremy jerry jesse jessica jill jim jimmy
    joan joanna joe joel john johnny jon jonathan jordan jorge jose joseph joshua juan judith judy julia julian julie justin
    karen karl kate katherine kathleen kathryn katie keith kelly ken kenneth kevin kim kirsten kyle lara larry laura lauren
    laurence lawrence lee leo leon leonard leonid leslie lewis liam lily linda lisa liz lori louis louise lucas lucy luis luke
    lynn madeleine madison malia marc marco marcus margaret margie maria marie marina mario mark marla marta martha martin mary
    mason matt matthew maria max maxim megan melania melissa mia michael michelle miguel mike mikhail mitch mohamed mohammad
    mohammed molly monica muhammad mustafa mary nancy naomi natalia natalie nathan neil nicholas nicholas nick nicole nigel
    nikolai nina noah nora norman oleg oleksandr oleksiy olena olga oliver olivia omar oscar owen pamela pat patricia patrick
    paul paula pedro peggy penny pete peter phil philip phillip pierre rachel ralph ray raymond rebecca reza ricardo richard
    rick rob robert roberto robin roger roman ron ronald rosa rose ross roy russell ruth ryan sabrina sally sam samantha samuel
    sandra sara sarah sasha scott sean sebastian sergei sergey sergio sharon shawn sheila simon sofia sonia sophia sophie
    stefan stella stephanie stephen steve steven stuart susan suzanne svetlana sylvia tania tanya tara tatiana ted teresa terry
    theo theodore theresa thomas tiffany tim timothy tina todd tom tommy tony tracy trevor tyler ursula valerie vanessa vera
    vernon veronica victor victoria viktor vincent virginia vitali vladimir volodymyr walter wayne wendy william yasmin yuri
    yusuf zachary zoe`
      .split(/\s+/)
      .filter(Boolean),
  ),
};

/** Family names that come first in Chinese, Korean and Vietnamese names, folded. */
export const LEADING_FAMILY_NAMES: ReadonlySet<string> = new Set(
  `an ahn bae baek bai ban bo cai cao chang chen cheng cho choe choi chou chung cui cha dai deng ding dong du duan fan fang feng
  fu gao geng gong gu guan guo ha han hao he hong hou hu hua huang hwang jang jeon jeong jia jiang jin jo joo ju jun jung kang
  kao kim ko koo ku kwak kwon lai lee lei li liang liao lim lin liu lo long lu luo lv ma mao mei meng min moon mun nam ni nguyen
  nie niu no oh pak pan park peng pham phan pu qian qiang qin qiu qu quan rhee ri roh ryu seo shao shen shi shin si sima sin so
  son song su suh sun sung tan tang tao tian to tran tsai tso wan wang wei wen wong woo wu xi xia xiang xiao xie xiong xu xue
  yan yang yao ye yeo yi yin yoo yoon you yu yuan yun zeng zhang zhao zheng zhong zhou zhu zhuang zou vo vu bui do dang dinh ho
  huynh le ly ngo trinh truong`
    .split(/\s+/)
    .filter(Boolean),
);

/** Ids of states where the family name is written first. */
export const FAMILY_NAME_FIRST_STATES: ReadonlySet<string> = new Set([
  'china',
  'north-korea',
  'south-korea',
  'vietnam',
  'taiwan',
  'hong-kong',
  'cambodia',
  'singapore',
]);

/** Words that belong to the surname behind them, folded ("bin Laden", "von der Leyen"). */
export const SURNAME_PARTICLES: ReadonlySet<string> = new Set(
  'bin ibn ben abu al el as ash ul van von der den de del della di da dos du la le ter ten st san'.split(' '),
);

/** Particles that writers drop: "al-Assad" is also "Assad". */
export const DROPPED_PARTICLES: ReadonlySet<string> = new Set(['al', 'el', 'as', 'ash', 'ul']);

/** What follows a surname without being it, folded. */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
