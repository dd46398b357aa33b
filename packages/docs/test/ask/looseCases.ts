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
];
