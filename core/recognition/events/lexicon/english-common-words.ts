/** Words that say nothing about a subject. */
export const ENGLISH_STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the of in on at by to for from with without and or but as is are was were be been being it its this ' +
    'that these those their his her they he she who which whose not no than then there here into over under about ' +
    'against between among after before during since until through across up down out off again more most other ' +
    'some such only own same so too very can will would could should may might must have has had do does did one ' +
    'two three four five six seven eight nine ten first second third last next new old year years month months ' +
    'week weeks day days time times people president government country state states minister prime leader ' +
    'official officials party group city region world united national international north south east west ' +
    'northern southern eastern western part including while when where also said says say told according made ' +
    'make take took many much may least around nearly almost every each both all any being under former late ' +
    'early mid month later ago war s t re ve ll january february march april june july august september october ' +
    'november december jan feb mar apr jun jul aug sep sept oct nov dec'
  ).split(' '),
);

/** Words of all news. A small pack uses many of them only once, which would make them look rare and telling. */
export const ENGLISH_COMMON_WORDS: readonly string[] = (
  'able accord account accuse act action activity address affair agency agree agreement aid aim alliance allow ' +
  'ally amid amount announce answer appeal area argue army attack attempt authority back ban base begin big ' +
  'billion body border break bring build call campaign capital carry case cause change charge chief civilian ' +
  'claim clear close come comment commit community company concern condition conflict continue control ' +
  'cooperation cost council court crime crisis cut damage danger data deal death debate decade decide decision ' +
  'declare defens democracy deny develop die direct dispute domestic early economic economy effect effort ' +
  'emergency end enemy energy ensure establish event evidence expect express face fail family far fear federal ' +
  'fight figure find fire follow food force foreign form free full fund future general give global go goal good ' +
  'great ground grow growth hand head health help high history hit hold home hope house human hundred imag ' +
  'impact important increase independent individual industry influence inform information interest issue job ' +
  'join journalist keep key kill lack land large launch law lead leader leave legal level life limit line list ' +
  'live local long lose low main major man market matter mean measure medium meet member message military ' +
  'million money move need network new nuclear number offer office open oper operation order organis organiz ' +
  'pass pay peace person plan play point police policy political position possible power prepare press pressure ' +
  'prevent private problem process produce program programme project promise protect provide public pull push ' +
  'put question rate reach read real recent record region relation release remain remove reply report reporter ' +
  'require resource respond response rest result return right rise risk role rule run safe scale security see ' +
  'seek senior serve service set share short show side sign situation social society source speak spend ' +
  'spokesman stand start statement station step stop strategy street strong student support system target task ' +
  'team tell term threat threaten tie top total trade troop turn understand use value violence visit vote wait ' +
  'want war warn water weapon win witness word work worker world write young'
).split(' ');
