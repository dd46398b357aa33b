import type { Case } from './asking.ts';

/** Questions in English that disputes answer, and such as ask several things. */
export const disputeCases: readonly Case[] = [
  {
    question: 'is seq_id allowed to repeat',
    source: 'disputes/seq-id-uniqueness',
    first: /Must seq_id be unique/,
    direct: /Taken here[\s\S]*identifies a request uniquely/,
  },
  {
    question: 'Can I reuse the same seq_id?',
    source: 'disputes/seq-id-uniqueness',
  },
  {
    question: 'what does depth_level do if absent',
    source: 'disputes/depth-level-default',
    first: /^Sources do not agree on this: How many levels/,
  },
  {
    question: 'What happens if depth_level is missing?',
    source: 'disputes/depth-level-default',
  },
  {
    question: 'How many levels come when depth_level is absent?',
    source: 'disputes/depth-level-default',
  },
  {
    question: 'can I get the order book on Free',
    source: 'disputes/free-order-book',
    direct: /Nothing decides this yet[\s\S]*up to 5 products/,
  },
  {
    question: 'may I call /kline and /trade-tick in the same second',
    source: 'disputes/basic-same-second',
    direct: /are both answered/,
  },
  {
    question: 'Can I call /kline and /trade-tick in the same second on Basic?',
    source: 'disputes/basic-same-second',
  },
  {
    question: 'does the suspension endpoint support paging?',
    source: 'disputes/suspension-paging',
  },
  {
    question: 'Can I send the token in a header?',
    source: 'disputes/token-location',
    direct: /query parameter/,
  },
  {
    question: 'Is it 1288.HK or HK-1288?',
    source: 'disputes/product-code-style',
    first: /^Sources do not agree/,
  },
  {
    question: 'Which host name should I use?',
    source: 'disputes/host-names',
    direct: /quote.alltick.co/,
  },
  {
    question: 'Free plan',
    source: 'limits/http',
    first: /^These limits apply on Free/,
  },
  {
    question: 'suspension endpoint',
    source: 'limits/http',
    first: /^These limits apply to/,
  },
  {
    question: 'What does 401 mean and how do I fix it? And may I retry?',
    source: 'codes/401-token-missing',
    first: /`401` can be 2/,
    direct:
      /TOKEN_INVALID[\s\S]*Not as it is[\s\S]*Copy the token again[\s\S]*TOKEN_MISSING[\s\S]*Not as it is[\s\S]*Add `\?token=/,
  },
  {
    question: 'May I retry 606? And how many connections may I open on Free?',
    source: 'limits/ws',
    first: /^Yes, but only after reconnecting/,
    direct: /On Free: at most 1 connection/,
  },
  {
    question: 'What does 606 mean? What is the rate limit of /kline on Basic?',
    source: 'limits/http',
    first: /^606 CONNECTION_THROTTLED/,
    direct: /On Basic, for `\/kline`: at most 1 request per second/,
  },
  { question: 'Is order book available on the Free plan?', source: 'disputes/free-order-book' },
  { question: 'Can Free users get order book data?', source: 'disputes/free-order-book' },
  { question: 'is it ok to send the same seq_id twice', source: 'disputes/seq-id-uniqueness' },
  { question: 'What is 429? What is 605? What is 606?', source: 'codes/606-connection-throttled' },
  {
    question: 'does 603 cut off silently',
    source: 'disputes/603-or-truncation',
    first: /^Sources do not agree/,
    direct: /only the first items are processed/,
  },
  {
    question: 'is 603 an error or is the rest cut off quietly?',
    source: 'disputes/603-or-truncation',
    first: /^Sources do not agree/,
  },
  {
    question:
      'Why does Authentication dislike painters and sculptors of Florence? What does 606 mean?',
    source: 'codes/606-connection-throttled',
    first: /^606 CONNECTION_THROTTLED: Usually WebSocket/,
  },
];
