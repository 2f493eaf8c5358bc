/** Parts of the world as newspapers divide it, to look for records by. */
export const REGIONS = ['africa', 'americas', 'asia', 'europe', 'middle-east', 'oceania'] as const;
export type Region = (typeof REGIONS)[number];

/**
 * ISO 3166-1 codes by region. After the UN's M49 division; the Middle East, which it does not know, is Western Asia without the
 * Caucasus and Cyprus, and Egypt, Iran and Turkey.
 */
const CODES: Record<Region, string> = {
  africa:
    'AO BF BI BJ BW CD CF CG CI CM CV DJ DZ ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RW SC SD SL SN SO SS ST SZ TD TG TN TZ UG ZA ZM ZW',
  americas: 'AG AR BB BO BR BS BZ CA CL CO CR CU DM DO EC GD GT GY HN HT JM KN LC MX NI PA PE PY SR SV TT US UY VC VE',
  asia: 'AF AM AZ BD BN BT CN GE ID IN JP KG KH KP KR KZ LA LK MM MN MV MY NP PH PK SG TH TJ TL TM TW UZ VN',
  europe:
    'AD AL AT BA BE BG BY CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SK SM UA VA XK',
  'middle-east': 'AE BH EG IL IQ IR JO KW LB OM PS QA SA SY TR YE',
  oceania: 'AU FJ FM KI MH NR NZ PG PW SB TO TV VU WS',
};

const REGION_OF = new Map(REGIONS.flatMap((region) => CODES[region].split(' ').map((code) => [code, region] as const)));

/** The region of a state by its ISO 3166-1 alpha-2 code; null for none or an unknown one. */
export function regionOf(code: string | undefined): Region | null {
  return REGION_OF.get(code ?? '') ?? null;
}
