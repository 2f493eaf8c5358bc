import type { KindWords, MemberKind } from './lexicon';

export const ENGLISH_KINDS: Readonly<Record<MemberKind, KindWords>> = {
  summit: {
    called: 'summit',
    nouns: 'summit, summitry, talks, negotiations, meeting, meetings',
    verbs: 'met',
    weakNouns: 'conference, dialogue, encounter, diplomacy, congress, forum',
    weakVerbs: 'negotiate, sat down, hosted',
  },
  visit: {
    called: 'visit',
    nouns: 'visit, trip, tour, pilgrimage',
    verbs: 'visited, travelled, traveled',
    weakNouns: 'journey, stop, talks, meeting',
    weakVerbs: 'toured, met, went',
  },
  call: {
    called: 'call',
    nouns: 'phone call, telephone call, telephone conversation, phone conversation, video call',
    verbs: 'phoned, telephoned, spoke by phone, spoke by telephone',
    weakNouns: 'call, conversation, talks',
    weakVerbs: 'called, spoke, congratulated',
  },
  war: {
    called: 'war',
    nouns:
      'war, conflict, invasion, insurgency, uprising, civil war, rebellion, hostilities, offensive, assault, fighting, air campaign, bloodshed',
    verbs: 'invaded, waged war, at war',
    weakNouns: 'clashes, violence, shelling, incursion, conflicts, campaign, bombardment, ground operation',
    weakVerbs: 'fought, rose up, attacked, bombed, sent, crossed, overran, defeated, crushed',
  },
  battle: {
    called: 'battle',
    nouns: 'battle, siege, offensive, counteroffensive, incursion, capture, recapture, fighting',
    verbs: 'besieged, captured, recaptured, retook, liberated, stormed, overran',
    weakNouns: 'fall, assault, campaign, advance, liberation, operation',
    weakVerbs: 'seized, fell, took, took control, drove out',
  },
  attack: {
    called: 'attack',
    nouns:
      'attack, attacks, bombing, bombings, massacre, assassination, shooting, shootings, airstrike, airstrikes, air strike, shelling, raid, suicide bombing, murder, poisoning, bombardment, hijacking, stabbing, car bombing, terror attack, mass shooting, beheading, slaying, atrocity',
    verbs:
      'bombed, blew up, assassinated, massacred, murdered, poisoned, shelled, gunned down, shot dead, stabbed, beheaded, opened fire',
    weakNouns:
      'strike, strikes, killing, killings, blast, blasts, explosion, assault, death, deaths, mission, ambush, siege, gunman, gunmen, bomb, bombs, shots',
    weakVerbs:
      'attacked, killed, struck, hit, shot, raided, stormed, ambushed, died, fired on, targeted, exploded, went off, detonated, rammed, drove into, gassed, set fire, torched, wounded',
  },
  atrocity: {
    called: 'crime',
    nouns: 'genocide, massacre, ethnic cleansing, persecution, mass killing, slaughter, war crimes, famine, purge',
    verbs: 'massacred, slaughtered, persecuted, ethnically cleansed, gassed',
    weakNouns: 'killings, atrocities, crackdown, camps, detention, repression, abuses, exodus, disappearances',
    weakVerbs: 'killed, detained, interned, expelled, drove out, fled, tortured, raped, shot, abused',
  },
  election: {
    called: 'vote',
    nouns:
      'election, elections, vote, polls, referendum, plebiscite, runoff, run-off, landslide, by-election, midterms, primary',
    verbs: 'elected, reelected, re-elected, voted',
    weakNouns: 'victory, win, ballot, defeat, race, campaign, re-election',
    weakVerbs: 'won, defeated, lost, beat, came to power, took power, took office, ran',
  },
  office: {
    called: 'taking of office',
    nouns:
      'inauguration, took office, sworn in, swearing in, came to office, took over, accession, coronation, enthronement',
    verbs: 'inaugurated, came to power, became president, became prime minister, took power, crowned',
    weakNouns: 'term, presidency, appointment, nomination, reign',
    weakVerbs: 'became, assumed, appointed, succeeded, named, elected, nominated, became leader, took over',
  },
  coup: {
    called: 'coup',
    nouns:
      'coup, putsch, military takeover, military rule, authoritarian rule, junta, dictatorship, coup attempt, military coup',
    verbs: 'overthrew, toppled, ousted, deposed, seized power, took power',
    weakNouns: 'takeover, ouster, overthrow, power grab, revolt, mutiny',
    weakVerbs: 'removed, seized, fled, dismissed, arrested, stormed, ordered',
  },
  decree: {
    called: 'decree',
    nouns: 'decree, state of emergency',
    verbs: 'decreed, declared, imposed',
    weakNouns: 'declaration, order, proclamation, emergency',
    weakVerbs: 'lifted, stage, revoked, suspended',
  },
  protest: {
    called: 'protest',
    nouns:
      'protests, protest, demonstrations, demonstration, uprising, riots, riot, revolution, unrest, mass protests, revolt, protest movement',
    verbs: 'protested, took to the streets, demonstrated, rioted',
    weakNouns: 'march, marches, rally, rallies, crackdown, movement, crowds, protesters, demonstrators',
    weakVerbs:
      'marched, rallied, crushed, rose up, toppled, fled, overthrew, ousted, occupied, gathered, chanted, burned, set fire, stormed, clashed',
  },
  strike: {
    called: 'strike',
    nouns: 'strike, walkout, general strike, industrial action',
    verbs: 'striking, walked out',
    weakNouns: 'dispute, stoppage, picket',
    weakVerbs: 'went on strike',
  },
  treaty: {
    called: 'treaty',
    nouns:
      'treaty, accord, accords, pact, armistice, ceasefire, cease-fire, truce, peace deal, peace agreement, peace accord, convention, trade deal, nuclear deal',
    weakNouns:
      'agreement, deal, declaration, alliance, partnership, co-operation, cooperation, memorandum, protocol, charter, peace, normalisation, normalization',
    weakVerbs: 'signed, ratified, withdrew, pulled out, agreed, brokered, joined, normalised, normalized',
  },
  exit: {
    called: 'withdrawal',
    nouns: 'withdrawal, exit, pullout, departure',
    verbs: 'withdrew, pulled out, quit',
    weakNouns: 'decision',
    weakVerbs: 'left, abandoned, ripped up, tore up, scrapped, ended, cancelled, canceled, suspended',
  },
  resolution: {
    called: 'resolution',
    nouns: 'resolution, resolutions, veto',
    verbs: 'vetoed',
    weakNouns: 'request, vote',
    weakVerbs: 'adopted, passed, demanded, requested, recognised, recognized',
  },
  sanctions: {
    called: 'measure',
    nouns: 'sanctions, embargo, blockade, blacklist, asset freeze, travel ban, tariffs, trade embargo, trade war',
    verbs: 'sanctioned, blacklisted, blockaded',
    weakNouns: 'measures, restrictions, ban, list, tariff, boycott, penalties',
    weakVerbs: 'imposed, blocked, lifted, eased, froze, slapped, barred, severed, cut off, suspended',
  },
  law: {
    called: 'law',
    nouns: 'law, bill, legislation, act, ban, amendment, constitution, reform',
    verbs: 'outlawed, legalised, legalized, banned, enacted, decriminalised, decriminalized',
    weakNouns: 'decision, measure, decree, order, executive order, policy, reforms, rules, status, autonomy',
    weakVerbs:
      'passed, repealed, approved, decided, scrapped, revoked, stripped, abolished, introduced, signed, nationalised, nationalized, legalised, legalized, struck down, withdrew',
  },
  trial: {
    called: 'case',
    nouns:
      'trial, verdict, conviction, ruling, arrest warrant, arrest warrants, indictment, lawsuit, advisory opinion, provisional measures, charges, genocide case, court case, prosecution',
    verbs: 'convicted, sentenced, indicted, acquitted, ruled, prosecuted',
    weakNouns:
      'case, order, judgment, investigation, hearing, hearings, proceedings, sentence, arrest, probe, judgement, opinion, decision, detention, imprisonment, extradition, execution, testimony',
    weakVerbs:
      'charged, accused, jailed, imprisoned, ordered, arrested, investigated, pleaded guilty, detained, extradited, executed, testified, hanged, sued, fined, cleared, acquitted, overturned',
  },
  impeachment: {
    called: 'impeachment',
    nouns: 'impeachment',
    verbs: 'impeached',
    weakNouns: 'motion, trial',
    weakVerbs: 'removed, acquitted, ousted, convicted',
  },
  scandal: {
    called: 'scandal',
    nouns: 'scandal, scandals, allegations, corruption allegations, affair, cover-up',
    weakNouns: 'controversy, inquiry, investigation, corruption, hack, hacking, interference, meddling',
    weakVerbs: 'accused, leaked, hacked, interfered, meddled',
  },
  report: {
    called: 'report',
    nouns: 'leak, leaks, investigation, report, inquiry',
    verbs: 'leaked, revealed',
    weakNouns: 'documents, findings, papers, revelations, commission, study',
    weakVerbs: 'published, unveiled, exposed, disclosed',
  },
  disaster: {
    called: 'disaster',
    nouns:
      'earthquake, quake, tsunami, flood, floods, flooding, hurricane, typhoon, cyclone, wildfire, wildfires, crash, plane crash, explosion, outbreak, pandemic, epidemic, famine, meltdown, nuclear disaster, oil spill, stampede, crush, shipwreck, derailment, eruption, drought, bushfires, landslide, heatwave',
    verbs: 'crashed, sank, erupted, derailed, capsized',
    weakNouns:
      'disaster, accident, fire, blast, sinking, collapse, storm, crisis, tragedy, virus, rupture, breach, catastrophe',
    weakVerbs:
      'collapsed, exploded, devastated, flooded, killed, hit, struck, ruptured, burst, burned, burnt, gutted, broke apart, caught fire, overturned, leaked',
  },
  crisis: {
    called: 'crisis',
    nouns:
      'crisis, financial crisis, debt crisis, bailout, default, recession, crash, hyperinflation, standoff, stand-off',
    verbs: 'defaulted, bailed out',
    weakNouns: 'collapse, downturn, turmoil, meltdown, influx',
    weakVerbs: 'collapsed, plunged, ran out, bail out',
  },
  test: {
    called: 'test',
    nouns: 'test, tests, missile test, nuclear test, weapons test, testing, missile launch, test launch',
    verbs: 'test-fired, tested, detonated',
    weakNouns: 'launch, launches, firing, explosion',
    weakVerbs: 'launched, fired, carried out',
  },
  launch: {
    called: 'launch',
    nouns: 'launch, landing, moon landing, mission, flight, spacewalk',
    verbs: 'landed, blasted off, orbited',
    weakNouns: 'orbit, spacecraft, satellite',
    weakVerbs: 'launched, sent',
  },
  deployment: {
    called: 'deployment',
    nouns:
      'deployment, intervention, troop deployment, withdrawal, peacekeeping mission, pullout, military intervention, troop withdrawal',
    verbs: 'deployed, intervened',
    weakNouns: 'troops, soldiers, mission, forces, surge, buildup, build-up',
    weakVerbs: 'sent, withdrew, dispatched, stationed, pulled out, sent troops, landed',
  },
  exercise: {
    called: 'exercise',
    nouns: 'exercise, exercises, drill, drills, war games, war game, military exercise',
    weakNouns: 'maneuvers, training',
    weakVerbs: 'simulated',
  },
  incident: {
    called: 'incident',
    nouns:
      'collision, standoff, stand-off, clash, clashes, skirmish, skirmishes, confrontation, confrontations, shootdown, downing, shooting down, seizure',
    verbs: 'collided, rammed, sideswiped, shot down, clashed, ran aground',
    weakNouns: 'incident, encounter, dispute, crash',
    weakVerbs: 'blocked, intercepted, downed, encroached, harassed, boarded, seized',
  },
  dispute: {
    called: 'dispute',
    nouns: 'dispute, disputes, territorial claims, border dispute',
    weakNouns: 'claims, row, tensions, rivalry, rift, feud',
    weakVerbs: 'claimed',
  },
  abduction: {
    called: 'abduction',
    nouns: 'kidnapping, kidnappings, abduction, captivity, hostage crisis, hostage-taking',
    verbs:
      'kidnapped, abducted, taken hostage, took hostage, captured, held hostage, held captive, taken prisoner, seized',
    weakNouns: 'hostage, hostages, disappearance, captive',
    weakVerbs: 'held, captured, disappeared, detained',
  },
  swap: {
    called: 'exchange',
    nouns: 'prisoner swap, prisoner exchange, swap',
    verbs: 'swapped, exchanged',
    weakNouns: 'exchange, release, deal',
    weakVerbs: 'freed, released',
  },
  annexation: {
    called: 'annexation',
    nouns: 'annexation, occupation',
    verbs: 'annexed, occupied',
    weakNouns: 'seizure, takeover',
    weakVerbs: 'seized, took, captured, invaded, incorporated, absorbed',
  },
  independence: {
    called: 'gain of independence',
    nouns:
      'independence, secession, handover, breakup, break-up, dissolution, reunification, partition, unification, decolonisation, decolonization',
    verbs: 'seceded, gained independence, declared independence, won independence',
    weakNouns: 'collapse, fall, split, end, return, breakaway',
    weakVerbs:
      'independent, collapsed, broke away, dissolved, returned, handed over, handed back, left, reunified, split, became independent, declared, voted',
  },
  recognition: {
    called: 'recognition',
    nouns: 'recognition, diplomatic relations, diplomatic ties',
    verbs: 'recognised, recognized',
    weakNouns: 'relations, ties, normalisation, normalization, embassy',
    weakVerbs: 'acknowledged, established, restored, severed, moved, broke off, opened, reopened, cut',
  },
  founding: {
    called: 'founding',
    nouns: 'founding, foundation, creation, establishment, formation',
    verbs: 'founded',
    weakVerbs: 'established, created, formed, set up, launched, born, emerged',
  },
  takeover: {
    called: 'takeover',
    nouns: 'takeover, acquisition, merger, purchase, buyout, nationalisation, nationalization',
    verbs: 'acquired, nationalised, nationalized',
    weakNouns: 'sale, deal',
    weakVerbs: 'bought, sold, merged, took over, agreed',
  },
  resignation: {
    called: 'fall from office',
    nouns: 'resignation, dismissal, departure, abdication, sacking',
    verbs: 'resigned, stepped down, sacked, dismissed, abdicated, quit',
    weakNouns: 'ouster, exit, removal, firing, downfall',
    weakVerbs: 'fired, ousted, left office, forced out, removed, fled, left, lost, voted out',
  },
  statement: {
    called: 'statement',
    weakNouns:
      'speech, statement, remark, remarks, announcement, address, apology, pledge, letter, video, videos, interview, comments, doctrine, ultimatum, debate, debates, testimony',
    weakVerbs:
      'announced, called, pledged, apologised, apologized, warned, released, promised, declared, testified, debated, accused, urged, vowed, threatened',
  },
  residence: {
    called: 'stay',
    nouns: 'exile, asylum',
    weakNouns: 'stay, refuge, haven',
    weakVerbs: 'lived, fled, sheltered, stayed',
  },
  death: {
    called: 'death',
    nouns: 'death, assassination, funeral, suicide',
    verbs: 'died',
    weakNouns: 'passing',
    weakVerbs: 'killed, mourned, found dead, hanged',
  },
  sport: {
    called: 'contest',
    nouns: 'final, tournament, championship, games, world cup, olympics',
    weakNouns: 'victory, win, title, medal, match',
    weakVerbs: 'won, beat, hosted',
  },
  other: { called: 'event' },
};
