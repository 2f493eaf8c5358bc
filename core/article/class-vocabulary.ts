/** Words in class and id names that speak against an element being part of the running text. Data; grown by row. */
const SIDE_WORDS: { about: string; words: string }[] = [
  {
    about: 'other stories',
    words:
      'related relateds recommend recommended recommendation recommendations recommends recirculation recirc reco recos ' +
      'teaser teasers tease trending popular latest recent aside plug readmore weiterlesen preview previews ' +
      'card cards linkbox linklist links suggestions suggested native',
  },
  {
    about: 'promotion and advertising',
    words:
      'promo promos promotion promoted advert advertisement advertising ad ads adslot adbox sponsor sponsored sponsors ' +
      'banner taboola outbrain plista trc affiliate affiliates product products deals offer offers upsell cta ' +
      'anzeige werbung publicidad reklam reklama annonce jobs',
  },
  {
    about: 'asking the reader for something',
    words:
      'newsletter newsletters subscribe subscription subscriptions signup signin login register registration ' +
      'form survey poll quiz donate donation consent cookie cookies gdpr barrier',
  },
  {
    about: 'sharing and talking',
    words:
      'share shares sharing shareline social socials comment comments disqus kommentare kommentar comentarios ' +
      'tweet tweets twitter instagram tiktok facebook reaction reactions rating ratings',
  },
  {
    about: 'who, when, about what',
    words:
      'byline bylines author authors autor autoren auteur writer biography bio timestamp dateline reading readtime ' +
      'tags tagbox taglist topics topicbox keywords keyword breadcrumb breadcrumbs meta metadata',
  },
  {
    about: 'pictures and players',
    words:
      'caption captions credit credits copyright gallery slider carousel slideshow swiper ' +
      'embed embedded oembed embeds player podcast podcasts infographic',
  },
  {
    about: 'boxes beside the text',
    words: 'sidebar rail factbox factboxes infobox faktaboks fakta fact facts faq toc contentbox marginalia ai',
  },
  {
    about: 'notes on the text',
    words: 'disclaimer disclaimers disclosure correction corrections',
  },
  {
    about: 'the page as a tool',
    words:
      'footer menu nav navigation pagination pager print hide toolbar toolbox tools button buttons btn actions ' +
      'modal popup overlay lightbox tooltip toast dialog',
  },
];

const SIDE_WORD = new Set(SIDE_WORDS.flatMap(({ words }) => words.split(' ')));

/** Two words that only together speak against it. */
const SIDE_PAIR =
  /(?:^|[^a-z])(?:read[-_ ]?(?:more|also|next)|also[-_ ]?read|see[-_ ]?also|more[-_ ]?(?:from|on|stories|news|articles)|most[-_ ]?(?:read|popular|viewed)|info[-_ ]?box|fact[-_ ]?box|sign[-_ ]?(?:up|in)|access[-_ ]wall|registration[-_ ]wall|pull[-_ ]?quote|image[-_ ]?(?:caption|credit|description)|photo[-_ ]?credit|call[-_ ]to[-_ ]action|list[-_ ]widget|story[-_ ]?card|article[-_ ]?card|external[-_ ]source|summary[-_ ]ai|(?:inline|in)[-_ ]?article[-_ ]?(?:related|promo|teaser))/i;

/** Parts of a name so telling that they count wherever they stand in it. */
const STRONG_PART =
  /comment(?!ary)|komm?entar|talkback|newsletter|recommend|related|sidebar|advert|sponsor|disqus|cookie|consent|^widget[-_](?:area|text|container|sidebar)|widget-area$/i;

/** Names that speak about something's presence or place ("has-sidebar", "after-ad", "comments-open"): they stand on other things. */
const ABOUT_PRESENCE =
  /(?:^|[-_])(?:has|no|not|with|without|after|before)[-_]|[-_](?:enabled|disabled|open|closed|active|on|off)$/;

/** States, breakpoints and utility classes say how something looks, not what it is. */
const ABOUT_LOOKS = /^(?:is|js|hide|lg|md|sm|xl|group)[-_:]|[:[]/;

/** WordPress writes the article's own tags and categories on the article ("tag-newsletter"). */
const WORDPRESS_ARTICLE = /(?:^|\s)(?:hentry|type-post|status-publish)(?:\s|$)/;
const WORDPRESS_TERM = /^(?:tag|tags|category|format|type|status|post|topic|author)-/;

export type SideName = 'caption' | 'side';

/** Verdicts on tokens, since templates repeat them on boxes whose other names differ. Emptied when it has grown beyond this. */
const KNOWN_TOKENS = 5_000;
const known = new Map<string, SideName | null>();

/** What an element's classes and id (`names`) say against it being running text; null if nothing. */
export function findSideName(names: string): SideName | null {
  const isWordPress = WORDPRESS_ARTICLE.test(names);
  if (!isWordPress && SIDE_PAIR.test(names)) return 'side';
  for (const token of names.split(/\s+/)) {
    if (isWordPress && WORDPRESS_TERM.test(token)) continue;
    let verdict = known.get(token);
    if (verdict === undefined) {
      verdict = judge(token);
      if (known.size >= KNOWN_TOKENS) known.clear();
      known.set(token, verdict);
    }
    if (verdict) return verdict;
  }
  return null;
}

function judge(token: string): SideName | null {
  if (ABOUT_PRESENCE.test(token)) return null;
  if (STRONG_PART.test(token)) return 'side';
  if (ABOUT_LOOKS.test(token) || isHashed(token)) return null;
  const word = wordsOf(token).find((part) => SIDE_WORD.has(part));
  return word ? (word === 'caption' || word === 'captions' ? 'caption' : 'side') : null;
}

/** Generated names ("css-1xAd5q") would yield words by chance. */
function isHashed(token: string): boolean {
  return /\d/.test(token) && /[A-Z]/.test(token) && /[a-z]/.test(token);
}

function wordsOf(token: string): string[] {
  return token
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
}
