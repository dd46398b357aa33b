import type { Case } from './asking.ts';

/** Questions in English about AllTick's catalogue. */
export const cases: readonly Case[] = [
  {
    question: 'May I retry 606?',
    source: 'codes/606-connection-throttled',
    first:
      /^Yes, but only after reconnecting: wait at least 10 s on Free and 3 s on the paid plans, .* was not carried out/,
  },
  {
    question: 'May I retry 606 on the Premium plan?',
    source: 'codes/606-connection-throttled',
    first: /wait at least 3 s on Premium/,
  },
  {
    question: 'Can I try TOKEN_INVALID again?',
    source: 'codes/401-token-invalid',
    first: /^Not as it is: correct the request first/,
  },
  {
    question: 'Should I retry 603?',
    source: 'codes/603-request-quantity-exceeded',
    first: /^Not as it is: correct the request first/,
  },
  {
    question: 'May I retry 604?',
    source: 'codes/604-product-forbidden',
    first: /^Not on the present plan/,
  },
  {
    question: 'How long must I wait after 605?',
    source: 'codes/605-request-throttled',
    first: /^Wait at least 1 min, then retry\./,
  },
  {
    question: 'Was my request executed when I got 605?',
    source: 'codes/605-request-throttled',
    first: /^The refused request was not carried out \(inferred\)\./,
  },
  {
    question: 'Does 606 close the connection?',
    source: 'codes/606-connection-throttled',
    first: /^Yes, the connection is lost/,
  },
  {
    question: 'Does 605 close the connection?',
    source: 'codes/605-request-throttled',
    first: /^The connection stays open/,
  },
  {
    question: 'What does 601 mean?',
    source: 'codes/601-body-empty',
    first: /^601 BODY_EMPTY: A POST request came without a body/,
  },
  {
    question: 'What does 401 mean?',
    source: 'codes/401-token-missing',
    first: /`401` can be 2 different things/,
    direct: /TOKEN_INVALID[\s\S]*`token invalid`[\s\S]*TOKEN_MISSING[\s\S]*`token is required`/,
  },
  {
    question: '429 on the WebSocket handshake, what should I do?',
    source: 'codes/429-upgrade-throttled',
    direct: /Wait out the reconnection gap/,
  },
  {
    question: 'Unexpected server response: 429',
    source: 'codes/429-upgrade-throttled',
    first: /^This is 429 UPGRADE_THROTTLED/,
  },
  {
    question: 'How do I fix REQUEST_QUANTITY_EXCEEDED?',
    source: 'codes/603-request-quantity-exceeded',
    first: /^What to do about 603/,
    direct: /1\. K-line endpoints/,
  },
  {
    question: 'how to solve connection throttled',
    source: 'codes/606-connection-throttled',
    direct: /Space requests out/,
  },
  {
    question: 'CONNECTION_THR',
    source: 'codes/606-connection-throttled',
    first: /^606 CONNECTION_THROTTLED/,
  },
  {
    question: 'Why do I get 600?',
    source: 'codes/600-product-code-invalid',
    first: /arrives for one of these reasons/,
    direct: /misspelt/,
  },
  {
    question: '{"ret":605,"msg":"too many requests","trace":"a"} what is this?',
    source: 'codes/605-request-throttled',
    first: /^This is 605 REQUEST_THROTTLED/,
  },
  {
    question: 'HTTP 429 {"error_msg":"Too many requests"}',
    source: 'codes/429-plan-rate-exceeded',
    first: /429 PLAN_RATE_EXCEEDED/,
  },
  { question: 'What does {"ret":777,"msg":"x"} mean?', source: 'codes', first: /no code `777`/ },
  {
    question: 'what does "code unauthorized" mean',
    source: 'codes/604-product-forbidden',
    first: /token may not request it/,
  },
  {
    question: 'What is the difference between 429 and 605?',
    source: 'disputes/429-or-605',
    first: /PLAN_RATE_EXCEEDED[\s\S]*REQUEST_THROTTLED/,
    direct: /HTTP status \| 429 \| 200[\s\S]*Sources do not agree/,
  },
  {
    question: 'TOKEN_INVALID vs TOKEN_MISSING',
    source: 'codes/401-token-missing',
    direct: /`token invalid`.*`token is required`/,
  },
  {
    question: "What's the difference between Basic and Premium?",
    source: 'limits/ws',
    first: /^Basic and Premium differ in 8 limits/,
  },
  {
    question: 'How many requests per second can I make to /kline on the Basic plan?',
    source: 'limits/http',
    first: /^On Basic, for `\/kline`: at most 1 request per second/,
    direct: /60 requests per minute/,
  },
  {
    question: 'Can I send 2 requests per second to /trade-tick on Basic?',
    source: 'limits/http',
    first: /^No\. On Basic/,
  },
  {
    question: 'May I subscribe to 150 products on Premium?',
    source: 'limits/ws',
    first: /^Yes\. On Premium: at most 200 products/,
  },
  {
    question: 'How many products can I subscribe to on Free?',
    source: 'limits/ws',
    first: /^On Free: at most 5 products/,
  },
  {
    question: 'How many connections may I open on Advanced?',
    source: 'limits/ws',
    first: /^On Premium: at most 3 connections/,
  },
  {
    question: 'How long must I wait before reconnecting on Free?',
    source: 'limits/ws',
    first: /^On Free: at least 10 s/,
  },
  {
    question: 'How often must I send a heartbeat?',
    source: 'limits/ws',
    first: /^At most 10 s on every plan/,
  },
  {
    question: 'Is the daily cap for Free 1000 or 14400?',
    source: 'limits/http',
    first: /^On Free: at most 1,000 requests per day/,
  },
  {
    question: 'What are the limits of the Professional plan?',
    source: 'limits/ws',
    first: /These limits apply on Professional/,
    direct: /at most 10 connections/,
  },
  {
    question: 'Which code do I get when the token is missing?',
    source: 'codes/401-token-missing',
    first: /^You get 401 TOKEN_MISSING/,
  },
  {
    question: 'Which error comes when my account has expired?',
    source: 'codes/401-token-invalid',
    first: /401 TOKEN_INVALID/,
  },
  {
    question: 'What happens if I ask /kline for 1000 bars?',
    source: 'limits/http',
    first: /^No code arrives/,
    direct: /At most 500 bars/,
  },
  {
    question: 'What happens when I exceed the daily limit?',
    source: 'limits/http',
    first: /605 REQUEST_THROTTLED/,
    direct: /per day/,
  },
  {
    question: 'What happens if I subscribe too quickly over WebSocket?',
    source: 'codes/606-connection-throttled',
    first: /606 CONNECTION_THROTTLED/,
  },
  {
    question: 'Since when does 606 exist?',
    source: 'codes/606-connection-throttled',
    first: /known since 2024-12-24/,
    direct: /86 days/,
  },
  {
    question: 'When did the limit for /kline bars change?',
    source: 'limits/http',
    first: /has changed/,
    direct: /1,000 to 500/,
  },
  { question: 'What changed recently?', source: 'changes', first: /^The latest change/ },
  {
    question: 'Do sources disagree about 601?',
    source: 'disputes/601-meaning',
    first: /^Yes: .* in one place/,
    direct: /Taken here/,
  },
  {
    question: 'Do sources disagree about 402?',
    source: 'codes/402-query-invalid',
    first: /^No: no contradiction/,
  },
  {
    question: 'Where do sources contradict each other?',
    source: 'disputes',
    first: /^Yes: 28 contradictions/,
  },
  {
    question: 'List the codes of the auth domain',
    source: 'codes/401-token-invalid',
    first: /^2 codes in “Authentication”/,
  },
  {
    question: 'Which codes can I retry?',
    source: 'codes/606-connection-throttled',
    first: /^5 codes to be retried/,
  },
  {
    question: 'Which codes close the connection?',
    source: 'codes/606-connection-throttled',
    first: /^1 code after which/,
  },
  {
    question: 'What does 602 mean?',
    source: 'codes/601-body-empty',
    first: /no code `602`/,
    direct: /mentioned here/,
  },
  {
    question: 'How do I handle errors, step one?',
    source: 'guides/errors',
    direct: /Handling errors/,
  },
];
