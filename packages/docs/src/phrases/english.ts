import { formatDuration, formatNumber } from './duration.ts';
import type { CatalogPhrases } from './phrases.ts';

const units = {
  ms: ['ms', 'ms'],
  s: ['s', 's'],
  min: ['min', 'min'],
  h: ['h', 'h'],
  d: ['day', 'days'],
} as const;

const ended =
  (word: string) =>
  (since: string, replacement: string | undefined): string =>
    `${word} since ${since}${replacement === undefined ? '' : `; use ${replacement} instead`}.`;

export const english: CatalogPhrases = {
  locale: 'en',
  colon: ': ',
  comma: ', ',
  and: ', ',
  stop: '.',
  space: ' ',
  parenthesis: (text) => ` (${text})`,
  duration: (ms) => formatDuration({ ms, units }),

  language: 'Language',
  allCodes: 'All codes',
  code: 'Code',
  name: 'Name',
  meaning: 'Meaning',
  messageFor: 'Message for users',
  kind: 'Kind',
  kinds: { error: 'error', success: 'success' },
  domain: 'Domain',
  carriedBy: 'Carried by',
  transports: { http: 'HTTP', ws: 'WebSocket' },
  httpStatus: 'HTTP status',
  connection: 'Connection',
  connections: {
    'stays-open': 'It stays open',
    closes: 'The server closes it',
    refused: 'None is opened',
  },
  retry: 'Retry',
  noRetryNeeded: 'Not needed: the request succeeded.',
  retries: {
    never: () => 'Do not retry: the same request gets the same answer.',
    'after-fix': (wait) =>
      wait === undefined
        ? 'Correct the request first, then retry.'
        : `Correct the request first, wait ${wait}, then retry.`,
    'after-wait': (wait) =>
      wait === undefined ? 'Wait for a while, then retry.' : `Wait ${wait}, then retry.`,
    'after-reconnect': (wait) =>
      wait === undefined
        ? 'Open a new connection, then retry.'
        : `Wait ${wait}, open a new connection, then retry.`,
    'after-upgrade': () => 'Retry only after moving to a plan that allows it.',
  },
  waitForTime: (duration) => duration,
  waitForLimit: (limit) => `as long as the limit “${limit}” demands`,
  executed: {
    no: 'The refused request was not carried out',
    yes: 'The request was carried out all the same',
    unknown: 'Whether the request was carried out is not known',
  },
  evidence: { documented: 'documented', observed: 'observed', inferred: 'inferred' },
  since: 'Since',
  lifecycle: 'Lifecycle',
  deprecated: ended('Deprecated'),
  retired: ended('Retired'),
  stale:
    'This translation was not checked against the latest source text, so it may be out of date. The original follows each passage.',
  original: (language) => `Original (${language})`,

  causes: 'Possible causes',
  fixes: 'What to do',
  notes: 'Notes',
  params: 'Params',
  param: 'Param',
  type: 'Type',
  paramTypes: {
    string: 'text',
    integer: 'integer',
    number: 'number',
    boolean: 'boolean',
    datetime: 'date and time',
  },
  readFrom: 'Read from',
  fallback: 'Default',
  wireForms: 'On the wire',
  envelope: 'Envelope',
  wireMessage: 'Wire message',
  anyMessage: 'any',
  known: 'Evidence',
  limits: 'Limits',
  scenarios: 'Scenarios',
  onPlan: (plan) => `Plan: ${plan}`,
  step: ({ at, send, connection, amounts, request, outcome }) =>
    `At ${at}: ${send}${connection === undefined ? '' : ` on connection ${connection}`}${amounts}${request} → ${outcome}`,
  tokens: {
    valid: 'with a valid token',
    missing: 'without a token',
    invalid: 'with an invalid token',
    expired: 'with an expired token',
  },
  product: (product) => `for the product ${product}`,
  path: (path) => `sent to ${path}`,
  raw: (text) => `sent as ${text}`,
  see: 'See also',
  sources: 'Sources',

  allLimits: 'Limits',
  limit: 'Limit',
  plan: 'Plan',
  none: '—',
  limitKinds: {
    rate: 'how often',
    quantity: 'how many',
    gap: 'least time between two',
    timeout: 'longest time',
  },
  appliesTo: 'Applies to',
  pools: { each: 'each counted on its own', shared: 'counted together' },
  scopes: {
    token: 'per token',
    connection: 'per connection',
    'across-connections': 'across the connections of a token',
    request: 'per request',
  },
  counts: 'Counted',
  counted: (word) => word,
  amount: (count, word) => `${formatNumber(count)} ${count === 1 ? word.replace(/s$/, '') : word}`,
  past: 'Past it',
  truncates: 'the surplus is cut off without an error',
  price: 'Price',
  periods: {},
  disputes: 'Where sources disagree',
  about: 'About',
  taken: 'Taken here',
  undecided: 'Nothing decides this yet.',
};
