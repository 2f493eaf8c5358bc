import type { WordStock } from './word-stock';

/**
 * The words that names are made of. What is common in lists of persons, bodies and places of the world is written out;
 * the long tail is made up. Sizes and shifts are set so that the commonest given name has about 2 % of the persons and
 * the commonest surname 0.5 %.
 */
const LATIN_SYLLABLES = words(
  `ka mi to ra bel nor sta ven dri osh lu pe gan hor ti zu fa wen kol mar eth yun sil bro cha ned lin vos tar jen pol gri
  hau sen dov rek lan ber mun tov ash kir dal fen gor`,
);

export const GIVEN_NAMES: WordStock = {
  common: words(
    `John David Michael Maria James Robert Peter Paul William Thomas Mohammed Anna Richard Martin George Daniel Charles
    José Ali Ahmed Juan Mark Elena Alexander Carlos Andrew Sarah Olga Stephen Luis Christopher Ivan Fatima Joseph Marie
    Frank Jean Sergei Hans Antonio Chen Hassan Laura Karl Francisco Susan Jan Edward Andrei Ibrahim Linda Pedro Karen
    Emma Henry Omar Marco Eva Simon Zoë Françoise Jürgen Łukasz Søren Wei Min Ji Yuki Thi Abdul`,
  ),
  syllables: LATIN_SYLLABLES,
  size: 60_000,
  shift: 5,
};

export const SURNAMES: WordStock = {
  common: words(
    `Smith Kim Lee Wang Garcia Johnson Brown Nguyen Williams Singh Müller Jones Martinez Khan Rodriguez Miller Ivanov Silva
    Davis Lopez Petrov Li Martin Ahmed Hernandez Chen Kumar Fernandez Wilson Taylor Park Gonzalez Anderson Sato Ali
    Hussein Thompson Santos Schmidt White Kowalski Novak Popescu Rossi Larsen Ståhl Çelik Dvořák O’Brien O’Neill
    McDonald Hansen Suzuki Tanaka Yılmaz Okafor Mensah Haddad Cohen Levy Mbeki Tran Rahman Young May Bush Church`,
  ),
  syllables: LATIN_SYLLABLES,
  size: 400_000,
  shift: 25,
};

export const PLACE_NAMES: WordStock = {
  common: words(
    `Springfield Newport Santiago Victoria Georgetown Richmond Kingston Alexandria Hamilton Cambridge Windsor Salem Merida
    Cordoba Valencia Tripoli Petersburg Franklin Clinton Vladimir Santa San Saint Port Mount Bad Novo Upper Lower North`,
  ),
  syllables: LATIN_SYLLABLES,
  size: 250_000,
  shift: 40,
};

/** What bodies concern themselves with. */
export const SUBJECTS: WordStock = {
  common: words(
    `Health Finance Justice Energy Trade Education Agriculture Transport Science Culture Development Research Security
    Statistics Steel Shipping Mining Broadcasting Insurance Telecom Chemicals Water Aviation Forestry Fisheries Tourism`,
  ),
  syllables: LATIN_SYLLABLES,
  size: 40_000,
  shift: 8,
};

/** Other scripts: given name and surname are drawn from one stock; Han has a word a character, so its names are joined. */
export const FOREIGN_STOCKS: readonly { stock: WordStock; parts: number; between: string; share: number }[] = [
  {
    stock: {
      common: words('Иван Сергей Анна Олена Мария Иванов Петров Шевченко Соколов Дмитрий Алексей Юлия Андрей'),
      syllables: words('ка ми то ра бел нор ста вен дри лу пе ган хор ти зу фа вин кол мар нев ский ова енко ич'),
      size: 30_000,
      shift: 8,
    },
    parts: 2,
    between: ' ',
    share: 0.02,
  },
  {
    stock: {
      common: words('محمد أحمد علي حسن فاطمة عبد الله خالد يوسف إبراهيم عمر سعيد الحسيني المصري'),
      syllables: words('با تا را سم كر ين نو حد فا لي مص قا دو شر'),
      size: 15_000,
      shift: 8,
    },
    parts: 2,
    between: ' ',
    share: 0.01,
  },
  {
    stock: {
      common: words(
        '王 李 张 刘 陈 杨 黄 赵 吴 周 明 伟 芳 娜 敏 静 丽 强 磊 军 洋 勇 艳 杰 涛 超 秀 英 华 平 文 国 建 红 玉',
      ),
      syllables: words('林 高 郭 马 罗 梁 宋 郑 谢 韩 唐 冯 于 董 萧 程 曹 袁 邓 许 傅 沈 曾 彭 吕 苏 卢 蒋 蔡 贾'),
      size: 900,
      shift: 12,
    },
    parts: 2,
    between: '',
    share: 0.01,
  },
  {
    stock: {
      common: words('김 이 박 최 정 강 조 윤 장 임 민수 지훈 서연 영희 철수 지우 현우 은지'),
      syllables: words('민 서 지 현 우 영 수 진 하 준 은 경 호 성 재 연 미 나 라 혜 선 희 상 동'),
      size: 12_000,
      shift: 8,
    },
    parts: 2,
    between: ' ',
    share: 0.01,
  },
];

function words(list: string): string[] {
  return list.split(/\s+/).filter(Boolean);
}
