import type { Case } from './asking.ts';

/** Questions in English about waits, limits, plans and lists. */
export const limitCases: readonly Case[] = [
  {
    question: 'How long must I wait on Basic after a 429 from /batch-kline?',
    source: 'limits/http',
    first: /^Wait at least 3 s on Basic/,
  },
  {
    question: 'My Basic token hits /batch-kline every second, what do I get?',
    source: 'limits/http',
    first: /^You get 429/,
    direct: /at most 1 request per 3 s/,
  },
  {
    question: 'How long to wait after 429 on the suspension endpoint?',
    source: 'limits/http',
    first: /^Wait at least 1 min/,
  },
  {
    question: 'What happens if I request 1000 K-lines?',
    source: 'limits/http',
    first: /^No code arrives/,
    direct: /still 200/,
  },
  {
    question: 'What happens if I request 1000 klines?',
    source: 'limits/http',
    first: /^No code arrives/,
    direct: /500 bars/,
  },
  {
    question: 'Which codes must not be retried?',
    source: 'codes/600-product-code-invalid',
    first: /^9 codes that cannot be retried as they are/,
  },
  {
    question: 'What is NOT retryable?',
    source: 'codes',
    first: /^9 codes that cannot be retried as they are/,
  },
  {
    question: 'Which codes can never be retried?',
    source: 'codes',
    first: /^There is no code that can never be retried/,
  },
  {
    question: 'Do heartbeats matter? What happens without heartbeat?',
    source: 'limits/ws',
    first: /^After 30 seconds without a heartbeat the server drops/,
  },
  {
    question: 'Why does my websocket disconnect every 30 seconds?',
    source: 'limits/ws',
    first: /^After 30 seconds without a heartbeat/,
  },
  {
    question: 'Why is my connection dropped after 30 seconds without a code',
    source: 'limits/ws',
    first: /with no code/,
  },
  {
    question: 'I am being rate limited',
    source: 'codes/605-request-throttled',
    first: /^4 codes fit that/,
    direct: /429 PLAN_RATE_EXCEEDED.*605 REQUEST_THROTTLED.*606 CONNECTION_THROTTLED/,
  },
  {
    question: 'too many request',
    source: 'codes/429-plan-rate-exceeded',
    first: /^4 codes fit that/,
    direct: /606 CONNECTION_THROTTLED/,
  },
  {
    question: 'HTTP limits',
    source: 'limits/http',
    first: /^These limits apply to HTTP/,
    direct: /1 request per second on Basic/,
  },
  {
    question: 'What are the WebSocket limits?',
    source: 'limits/ws',
    first: /^These limits apply to WebSocket/,
    direct: /3 connections on Premium/,
  },
  {
    question: 'Which plan do I need for 3 websocket connections?',
    source: 'limits/ws',
    first: /^With that many you need Premium, Professional/,
  },
  {
    question: 'Which plan lets me request 150 batch groups?',
    source: 'limits/http',
    first: /^With that many you need Premium/,
  },
  {
    question: 'I need 200 products over websocket, which plan?',
    source: 'limits/ws',
    first: /^With that many you need Premium/,
  },
  {
    question: 'Which plan allows 11 connections?',
    source: 'limits/ws',
    first: /^No plan allows that many/,
  },
  {
    question: 'What are the limits of the Gold plan?',
    source: 'limits/http',
    first: /^There is no plan “Gold”/,
    direct: /Premium/,
  },
  {
    question: 'What is the rate limit of /kline on Gold?',
    source: 'limits/http',
    first: /^There is no plan “Gold”/,
    direct: /for `\/kline`/,
  },
  { question: 'What does Premium cost?', source: 'limits/http', first: /^Premium: 199 USDT/ },
  {
    question: 'What is the cheapest plan?',
    source: 'limits/http',
    first: /^The cheapest is Free: 0 USDT \/ month; .* Basic: 99 USDT/,
  },
  {
    question: 'What is the wire message of 604?',
    source: 'codes/604-product-forbidden',
    first: /`code unauthorized`/,
  },
  {
    question: 'Which HTTP status code comes with 604?',
    source: 'codes/604-product-forbidden',
    first: /^No HTTP status is recorded/,
  },
  {
    question: 'How do I catch 606 in TypeScript?',
    source: 'codes/606-connection-throttled',
    first: /^Catching it/,
    direct: /isOutcome\(outcome, 'CONNECTION_THROTTLED'\)/,
  },
  {
    question: 'Can ret 606 arrive over HTTP?',
    source: 'codes/606-connection-throttled',
    first: /^No: .* only arrives over WebSocket/,
  },
  {
    question: 'Do I have to reconnect after 605?',
    source: 'codes/605-request-throttled',
    first: /^No: the connection stays open/,
  },
  {
    question: 'Is 429 retryable right away?',
    source: 'codes/429-plan-rate-exceeded',
    direct: /Yes, but not at once/,
  },
  {
    question: 'Is there a Retry-After header?',
    source: 'codes/429-plan-rate-exceeded',
    first: /There is no `Retry-After`/,
  },
  {
    question: 'When does the daily quota reset?',
    source: 'limits/http',
    first: /^Once used up, it comes back at midnight/,
  },
  {
    question: 'Which codes only come over WebSocket?',
    source: 'codes/606-connection-throttled',
    first: /^2 codes over WebSocket only/,
  },
  {
    question: 'Which codes are about tokens?',
    source: 'codes/401-token-invalid',
    first: /^2 codes fit that/,
    direct: /TOKEN_MISSING/,
  },
  { question: 'How many codes are there?', source: 'codes', first: /^15 codes/ },
  {
    question: 'Who made this?',
    source: 'codes/400-request-data-invalid',
    first: /^The catalogue has no answer to this/,
  },
];
