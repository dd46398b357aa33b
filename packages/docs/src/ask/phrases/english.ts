import type { Limit } from '@errdex/schema';
import { formatNumber } from '../../phrases/duration.ts';
import { english } from '../../phrases/english.ts';
import type { AnswerPhrases, LimitSaid, PlanGroup, PlanValue } from './answerPhrases.ts';

const { duration, amount } = english;

const codes = (count: number): string => `${formatNumber(count)} ${count === 1 ? 'code' : 'codes'}`;

const listed = (names: readonly string[], word = 'and'): string =>
  names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1) ?? ''}`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const plans = ({ kind, names }: PlanGroup): string => {
  switch (kind) {
    case 'named':
      return listed(names);
    case 'paid':
      return 'the paid plans';
    case 'others':
      return 'the other plans';
    case 'every':
      return 'every plan';
  }
};

const period = (ms: number): string => duration(ms).replace(/^1 /, '');
const periods: Readonly<Record<number, string>> = {
  1000: 'second',
  60_000: 'minute',
  3_600_000: 'hour',
  86_400_000: 'day',
};

const pools = { each: 'each counted on its own', shared: 'counted together' } as const;
const details = ({ limit, pool }: LimitSaid): string =>
  ` (${limit}${pool === undefined ? '' : `, ${pools[pool]}`})`;

const bound = (kind: Limit['kind'], value: string): string =>
  `at ${kind === 'gap' ? 'least' : 'most'} ${value}`;
const bounds = (kind: Limit['kind'], values: readonly PlanValue[]): string =>
  bound(kind, listed(values.map(({ plans: group, value }) => `${value} on ${plans(group)}`)));

export const englishAnswers: AnswerPhrases = {
  or: ' or ',
  quoted: (title) => `“${title}”`,
  isEntry: (entry, meaning) => `${entry}: ${meaning}`,
  thisIs: (entry, meaning) => `This is ${entry}: ${meaning}`,
  thisSucceeded: (entry, meaning) => `This is no error but a success, ${entry}: ${meaning}`,
  several: (code, count) =>
    `${code} can be ${count} different things; the form in which it arrived tells which:`,
  severalFit: (count) => `${codes(count)} fit that:`,
  arrivesAs: (envelope, messages) =>
    `Arrives as: ${envelope}${messages === '' ? '' : `, ${messages}`}`,
  probably: (code, others) => `${code} can also be ${others}.`,
  sameWords: (others) =>
    `Mind upper and lower case: written otherwise, the same words are ${others}.`,
  noSuchCode: (code) => `There is no code ${code} in this catalogue.`,
  noSuchCodeInShape: (code) =>
    `The shape of this answer is known, but there is no code ${code} in this catalogue.`,
  mentioned: 'It is mentioned here:',

  retries: {
    never: () => 'No: the same request gets the same answer.',
    'after-fix': (wait) =>
      wait === undefined
        ? 'Not as it is: correct the request first, then retry.'
        : `Not as it is: correct the request first, ${wait}, then retry.`,
    'after-wait': (wait) =>
      wait === undefined
        ? 'Yes, after waiting for a while.'
        : `Yes, but not at once: ${wait}, then retry.`,
    'after-reconnect': (wait) =>
      wait === undefined
        ? 'Yes, but only after reconnecting: open a new connection, then retry.'
        : `Yes, but only after reconnecting: ${wait}, open a new connection, then retry.`,
    'after-upgrade': () => 'Not on the present plan: only after moving to a plan that allows it.',
  },
  advice: {
    never: () => 'Do not retry: the same request gets the same answer.',
    'after-fix': (wait) =>
      wait === undefined
        ? 'Correct the request first, then retry.'
        : `Correct the request first, ${wait}, then retry.`,
    'after-wait': (wait) =>
      wait === undefined ? 'Wait for a while, then retry.' : `${capital(wait)}, then retry.`,
    'after-reconnect': (wait) =>
      wait === undefined
        ? 'Open a new connection, then retry.'
        : `${capital(wait)}, open a new connection, then retry.`,
    'after-upgrade': () => 'Retry only after moving to a plan that allows it.',
  },
  noRetry: 'There is nothing to retry: the request succeeded.',
  wait: (waits) =>
    `wait at least ${listed(
      waits.map(({ plans: group, value }) =>
        group.kind === 'every' ? value : `${value} on ${plans(group)}`,
      ),
    )}`,
  noWait: {
    never: 'No wait helps: the same request gets the same answer.',
    'after-fix': 'No wait is needed, and none helps: correct the request first, then retry.',
    'after-wait': 'No time is documented: wait for a while, longer each time it fails.',
    'after-reconnect': 'No time is documented: open a new connection, then retry.',
    'after-upgrade': 'No wait helps: only a plan that allows it does.',
  },
  executed: {
    no: 'The refused request was not carried out',
    yes: 'The request was carried out all the same',
    unknown: 'Whether the request was carried out is not known',
  },
  closes: (entry) => `Yes, the connection is lost: the server closes it with ${entry}`,
  staysOpen: (entry) => `The connection stays open after ${entry}`,
  connectionCloses: 'The server closes the connection.',

  wireWords: (entry, messages) => `${entry} arrives with these words: ${messages}`,
  noWireWords: (entry) => `No words of the wire are recorded for ${entry}.`,
  statusIs: (entry, status) => `${entry} comes with HTTP status ${status}.`,
  noStatus: (entry) => `No HTTP status is recorded for ${entry}.`,
  carried: (yes, entry, transports) =>
    yes
      ? `Yes: ${entry} arrives over ${transports}.`
      : `No: ${entry} only arrives over ${transports}.`,
  reconnect: (needed, entry) =>
    needed
      ? `Yes: after ${entry} there is no connection left, so open a new one`
      : `No: the connection stays open after ${entry}`,

  steps: (entry) => `What to do about ${entry}:`,
  noSteps: (entry) => `The catalogue gives no steps for ${entry}.`,
  causes: (entry) => `${entry} arrives for one of these reasons:`,
  oneCause: (entry, cause) => `${entry} has one known cause: ${cause}`,
  noCauses: (entry) => `The catalogue gives no causes for ${entry}.`,

  plans,
  value: (value) => {
    switch (value.kind) {
      case 'rate':
        return `${amount(value.max, value.counts)} per ${periods[value.per] ?? period(value.per)}`;
      case 'quantity':
        return amount(value.max, value.counts);
      default:
        return duration(value.ms);
    }
  },
  bound,
  bounds,
  limitLine: ({ limit, pool }, text) =>
    `${limit}: ${text}${pool === undefined ? '' : `, ${pools[pool]}`}.`,
  limitOnPlan: ({ plan, value, ...limit }) =>
    `On ${plan}${limit.interface === undefined ? '' : `, for ${limit.interface}`}: ${bound(limit.kind, value)}${details(limit)}.`,
  limitByPlan: ({ values, ...limit }) =>
    `${capital(bounds(limit.kind, values))}${limit.interface === undefined ? '' : `, for ${limit.interface}`}${details(limit)}.`,
  noLimitOnPlan: ({ limit, plan }) => `No figure is recorded for ${plan} (${limit}).`,
  allowed: (fits) => (fits ? 'Yes.' : 'No.'),
  limitsOfPlan: (plan) => `These limits apply on ${plan}:`,
  limitsOf: (subject) => `These limits apply to ${subject}:`,
  alsoLimited: 'It is limited in other ways too:',
  past: (kind, entries) =>
    kind === 'gap' ? `Sooner than that, ${entries} answers.` : `Past it, ${entries} answers.`,
  pastTruncates: 'Past it, the surplus is cut off without an error.',
  pastUnknown: 'What happens past it is not recorded; no code belongs to it.',
  noLimits: (subject) => `The catalogue records no limit for ${subject}.`,
  planDifferences: (names, different) =>
    `${listed(names)} differ in ${formatNumber(different)} ${different === 1 ? 'limit' : 'limits'}:`,

  price: (plan, price) => `${plan}: ${price}`,
  cheapest: ([first = '', paid]) =>
    `The cheapest is ${first}${paid === undefined ? '' : `; the cheapest that is paid for is ${paid}`}.`,
  noSuchPlan: (plan) => `There is no plan ${plan} in this catalogue; it has these:`,
  plansAllow: (names) => `With that many you need ${names.replace(/ and (?!.* and )/, ' or ')}.`,
  noPlanAllows: 'No plan allows that many.',

  soundsLike: (entry, meaning) => `This sounds like ${entry}: ${meaning}`,
  arrives: (entry, meaning) => `You get ${entry}: ${meaning}`,
  truncated: (limit) =>
    `No code arrives: past “${limit}”, the surplus is cut off without an error.`,
  because: (cause) => `The case, as the catalogue has it: ${cause}`,
  alsoPossible: (entries) => `Also possible: ${entries}.`,

  comparison: 'Side by side:',
  disputed: (dispute) => `Sources do not agree on this: ${dispute}`,

  knownSince: (entry, date) => `${entry} has been known since ${date}.`,
  latestChange: (change) => `The latest change: ${change}`,
  noChanges: 'No changes are recorded.',
  limitChanged: (limit) => `The limit “${limit}” has changed:`,
  limitUnchanged: (limit) => `No change of the limit “${limit}” is recorded.`,

  disputesAbout: (subject, count) =>
    `Yes: sources disagree about ${subject} in ${count === 1 ? 'one place' : `${count} places`}.`,
  noDisputes: (subject) => `No: no contradiction about ${subject} is recorded.`,
  taken: english.taken,
  otherSides: 'What others say:',
  allDisputes: (count) =>
    `Yes: ${formatNumber(count)} contradictions between sources are recorded.`,

  codesOf: ({ count, domain, transport, only, retry, closes, codes: list }) => {
    const conditions = [
      domain === undefined ? '' : ` in “${domain}”`,
      transport === undefined ? '' : ` over ${transport}${only ? ' only' : ''}`,
      retry === undefined
        ? ''
        : retry.includes('never')
          ? retry.includes('after-fix')
            ? ' that cannot be retried as they are'
            : ' that can never be retried'
          : ` to be retried ${listed(
              retry.map((when) => retried[when]),
              'or',
            )}`,
      closes ? ' after which the connection is closed' : '',
    ].join('');
    return count === 0
      ? `There is no code${conditions}.`
      : `${codes(count)}${conditions}${list === undefined ? '' : `: ${list}`}.`;
  },
  more: (count, page) => `${formatNumber(count)} more are in ${page}.`,

  closest: (page) => `The closest match is ${page}.`,
  onlyPointers: 'The catalogue has no answer to this; these pages have a word of the question:',
  otherPages: 'Other pages on this:',
  excerpt: (page) => `From ${page}`,
  tooLong: (most) =>
    `The question is too long: at most ${most} characters are read. Ask one thing at a time, and paste only the answer's JSON.`,

  followUps: {
    meaning: (entry) => `What does ${entry} mean?`,
    retry: (entry) => `May I retry ${entry}, and when?`,
    fix: (entry) => `How do I fix ${entry}?`,
    cause: (entry) => `Why do I get ${entry}?`,
    compare: (first, second) => `What is the difference between ${first} and ${second}?`,
    history: (entry) => `Since when has ${entry} existed, and what changed?`,
    dispute: (subject) => `Do sources disagree about ${subject}?`,
    disputes: 'Where do sources contradict each other?',
    limit: (limit) => `What is the limit “${limit}”?`,
    plan: (plan) => `What are the limits on the ${plan} plan?`,
    domain: (domain) => `Which codes are in “${domain}”?`,
    changes: 'What changed recently?',
  },
};

const retried = {
  never: '',
  'after-fix': 'after a correction',
  'after-wait': 'after a wait',
  'after-reconnect': 'after reconnecting',
  'after-upgrade': 'after moving to another plan',
} as const;
