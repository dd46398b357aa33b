import type { Case } from './asking.ts';

/** Questions in English with slips, or in loose words. */
export const looseEnglish: readonly Case[] = [
  {
    question: 'What does toekn invalid mean?',
    source: 'codes/401-token-invalid',
    first: /^401 TOKEN_INVALID/,
  },
  {
    question: 'Why do I get tokn invlid?',
    source: 'codes/401-token-invalid',
    first: /^401 TOKEN_INVALID/,
  },
  {
    question: 'to many reqeusts',
    source: 'codes/605-request-throttled',
    first: /^4 codes fit that/,
  },
  {
    question: 'how do I fix conection throtled',
    source: 'codes/606-connection-throttled',
    first: /^What to do about 606/,
  },
  {
    question: 'what is teh limit',
    source: 'limits/http',
    first: /^These limits apply to/,
  },
  {
    question: 'compare 401s',
    source: 'codes/401-token-missing',
    first: /TOKEN_INVALID[\s\S]*TOKEN_MISSING/,
  },
  {
    question: 'max length of trace',
    source: 'codes/200-ok',
    first: /up to 64 characters/,
  },
  {
    question: 'My connection keeps dropping',
    source: 'limits/ws',
    first: /606 CONNECTION_THROTTLED[\s\S]*After 30 seconds without a heartbeat/,
  },
  {
    question: 'where do I put the token',
    source: 'codes/401-token-invalid',
    first: /into the query parameter/,
  },
  {
    question: 'Where does the token go?',
    source: 'codes/401-token-invalid',
    first: /into the query parameter/,
    direct: /`llms\.txt`[^\n]*where the token goes/,
  },
  {
    question: 'how long may trace be',
    source: 'codes/200-ok',
    first: /up to 64 characters/,
  },
  {
    question: 'what is trace for',
    source: 'codes/200-ok',
    first: /tie an answer to its request/,
  },
  {
    question: 'what is the purpose of trace?',
    source: 'codes/200-ok',
    first: /tie an answer to its request/,
  },
];

/** The same in Chinese. */
export const looseChinese: readonly Case[] = [
  {
    question: '連線一直被斷開',
    source: 'limits/ws',
    first: /606 CONNECTION_THROTTLED[\s\S]*30 秒内没有收到心跳/,
  },
  {
    question: '连接一直断开怎么办',
    source: 'codes/606-connection-throttled',
    first: /606 CONNECTION_THROTTLED[\s\S]*30 秒内没有收到心跳/,
  },
  {
    question: 'trace 最长多少',
    source: 'codes/200-ok',
    first: /最长 64 个字符/,
  },
  {
    question: '605 報錯後該怎麼處理？',
    source: 'codes/605-request-throttled',
    first: /的处理办法/,
  },
  {
    question: '免費套餐盤口有嗎',
    source: 'disputes/free-order-book',
  },
  {
    question: 'token 放哪里',
    source: 'codes/401-token-invalid',
    first: /把 token 放在 URL 的查询参数/,
  },
  {
    question: 'token 应该放在什么位置？',
    source: 'codes/401-token-invalid',
    first: /把 token 放在 URL 的查询参数/,
  },
  {
    question: 'token 放在哪里',
    source: 'codes/401-token-invalid',
    first: /把 token 放在 URL 的查询参数/,
  },
  {
    question: 'trace 是干什么的',
    source: 'codes/200-ok',
    first: /用来把响应和请求对上/,
  },
  {
    question: 'trace 有什么用途',
    source: 'codes/200-ok',
    first: /用来把响应和请求对上/,
  },
  {
    question: 'trace 用来做什么',
    source: 'codes/200-ok',
    first: /用来把响应和请求对上/,
  },
];
