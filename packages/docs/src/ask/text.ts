import { simplified } from './simplified.ts';

/** A word, a number, or one Chinese character. */
export interface Token {
  /** In lower case, Chinese characters simplified. */
  readonly text: string;
  readonly han: boolean;
  /** Where it stands in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/**
 * The tokens of a text, in order. A minus belongs to a number that nothing precedes: `-32601`, not
 * `2024-12-24`.
 */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let start = -1;
  const close = (end: number): void => {
    if (start < 0) return;
    tokens.push({ text: text.slice(start, end).toLowerCase(), han: false, start, end });
    start = -1;
  };
  for (let at = 0; at < text.length;) {
    const point = text.codePointAt(at) ?? 0;
    const end = at + (point > 0xffff ? 2 : 1);
    if (isHan(point)) {
      close(at);
      tokens.push({ text: simplified(text.slice(at, end)), han: true, start: at, end });
    } else if (isWordly(point)) {
      if (start < 0) start = at;
    } else {
      close(at);
      if (point === minus && isNegative({ text, at })) start = at;
    }
    at = end;
  }
  close(text.length);
  return tokens;
}

const minus = 0x2d;

function isHan(point: number): boolean {
  return (
    (point >= 0x3400 && point <= 0x9fff) ||
    (point >= 0xf900 && point <= 0xfaff) ||
    (point >= 0x20000 && point <= 0x3ffff)
  );
}

function isWordly(point: number): boolean {
  if (point < 0x80) {
    return (
      (point >= 0x61 && point <= 0x7a) ||
      (point >= 0x30 && point <= 0x39) ||
      (point >= 0x41 && point <= 0x5a)
    );
  }
  return /[\p{L}\p{M}\p{N}]/u.test(String.fromCodePoint(point));
}

function isNegative({ text, at }: { text: string; at: number }): boolean {
  const before = at === 0 ? 0 : text.charCodeAt(at - 1);
  const after = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
  return after >= 0x30 && after <= 0x39 && !isWordly(before) && before !== minus;
}

/** A text's letters and digits alone: `TOKEN_INVALID`, `tokenInvalid` and `Token invalid` are alike. */
export function compact(text: string): string {
  return tokensOf(text)
    .map((one) => one.text)
    .join('');
}

/** What a text is about: stems of words and pairs of Chinese characters, without idle ones. */
export function termsOf(text: string): ReadonlySet<string> {
  return termsOfTokens(tokensOf(text));
}

/** The terms of tokens that follow one another. */
export function termsOfTokens(tokens: readonly Token[]): ReadonlySet<string> {
  const terms = new Set<string>();
  tokens.forEach(({ text, han, end }, index) => {
    const next = tokens[index + 1];
    if (!han) {
      // K 线, A 股: the letter alone says little.
      if (text.length < 3 && next?.han === true && next.start - end < 2)
        terms.add(text + next.text);
      if (!idleWords.has(text)) terms.add(synonyms.get(text) ?? stem(text));
      return;
    }
    if (next === undefined || !next.han || next.start !== end) return;
    const pair = text + next.text;
    const alike = synonyms.get(pair);
    if (alike !== undefined) terms.add(alike);
    else if (!idlePairs.has(pair) && !idleCharacters.has(text) && !idleCharacters.has(next.text))
      terms.add(pair);
  });
  return terms;
}

/** What a known transport already says. */
export const transportTerms: ReadonlySet<string> = new Set(['websocket', 'ws', 'http']);

function stem(word: string): string {
  const bare = word.replace(/(?:ing|ed|es|s|e)$/, '');
  return bare.length >= 4 ? bare : word;
}

const idleWords: ReadonlySet<string> = new Set(
  (
    'a about above after again all allowed also am an and any are arrive arrives as ask at available be because been before ' +
    'between but by call calls can cannot cause causes change changed code codes come comes could did differ ' +
    'difference different do does doing done each error errors ever every explain fix for from get gets getting ' +
    'give given gives go got had handle happen happened happens has have help how i if in into is it its just know ' +
    'last list long make makes many may me mean meaning means max maximum might more most much must my near need not of off ' +
    'often ok okay on one only or other our out over per please problem reason receive resolve retry return returned returns send sending sent ' +
    's say see seen server should show since so solve some soon such support supported supports t tell than that the their them then there ' +
    'these they thing this time times to too try under until up upon us use used user users using very want was we were what ' +
    'when where which while who whose why will with would you your'
  ).split(' '),
);

const idlePairs: ReadonlySet<string> = new Set(['支持', '默认', '用户']);

const idleCharacters: ReadonlySet<string> = new Set(
  '的了吗呢么吧啊呀什是我你他它们这那哪能可以怎样会要请问有和与或及还就也都又再很被把给让对从到在上下里中为何如果时候多少几个应该该得着过啥谁看版',
);

// Everyday words for what error texts say, each kind under one term.
const synonyms: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '+missing':
      'no without missing miss absent omit omitted forgot forget lack lacks 没有 没带 不带 缺少 忘了 忘记 未带 漏写 漏了 缺失',
    '+empty': 'empty blank 空的 为空 是空',
    '+wrong': 'wrong bad incorrect invalid misspelt misspelled 写错 不对 无效 有误 错了',
    '+expired': 'expired expire expires 过期 到期',
    '+exceed': 'exceed exceeds exceeded excess beyond over 超过 超出 超限 超量 太多 过多',
    '+fast': 'fast quick quickly faster rapid often frequent frequently 太快 过快 频繁 太频',
    '+close':
      'close closes closed closing disconnect disconnects disconnected disconnecting drop drops dropped dropping 断开 断线 关闭 断连 掉线',
    '+length': 'length character characters 长度 字符 最长',
    连接: '连线',
    '+reconnect': 'reconnect reconnects reconnecting reconnection 重连',
    '+subscribe': 'subscribe subscribes subscribed subscribing subscription subscriptions 订阅',
    '+day': 'day days daily 每天 每日 当天',
    '+silent': 'silent silence idle inactive',
    '+unnoticed': 'silently quietly 静默 悄悄 默默',
    '+repeat': 'repeat repeats repeated twice reuse reused reusing duplicate duplicates 重复 复用',
    '+refused': 'reject rejects rejected refuse refuses refused deny denied 拒绝',
    '+auth': 'auth authentication authenticate login 认证 鉴权 身份 登录',
    '+permission': 'permission permissions unauthorized forbidden entitled 权限 无权',
  }).flatMap(([term, words]) => words.split(' ').map((word) => [word, term] as const)),
);

/** Words that questions are made of, whatever the catalogue. */
export const commonWords: readonly string[] = [...idleWords, ...synonyms.keys()].filter((word) =>
  /^[a-z]+$/.test(word),
);
