import { formatNumber } from './duration.ts';
import type { SitePhrases } from './sitePhrases.ts';

const counted = (count: number, one: string, many: string): string =>
  `${formatNumber(count)} ${count === 1 ? one : many}`;

export const englishSite: SitePhrases = {
  pages: {
    home: 'Home',
    codes: 'All codes',
    'limits/http': 'HTTP limits',
    'limits/ws': 'WebSocket limits',
    decoder: 'Decoder',
    disputes: 'Known contradictions',
    changes: 'Changes',
    guides: 'Guides',
  },
  hints: {
    codes: 'every code, to filter by domain, transport and retry',
    limits: 'what each plan may do, and what answers past it',
    decoder: 'paste what arrived and see what it means',
    disputes: 'where official sources disagree, and which side is taken here',
    guides: 'longer reads, with programs to copy',
    changes: 'what appeared, changed and went, with a feed',
  },
  homeLead: ({ entries, limits, disputes }) =>
    `What every code means, why it arrives, what to do and whether to retry: ${counted(entries, 'code', 'codes')}${limits === 0 ? '' : `, ${counted(limits, 'limit', 'limits')}`}${disputes === 0 ? '' : `, ${counted(disputes, 'known contradiction', 'known contradictions')}`}.`,
  homeDecoder: (decoder) => `An error on the screen? Paste it into the ${decoder}.`,
  contents: 'What is here',
  latestChanges: 'Latest changes',
  codesLead: (count) =>
    `${counted(count, 'code', 'codes')}, each with its meaning, its causes and what to do.`,
  limitsLead: (transport) =>
    `What each plan may do over ${transport}, how it is counted, and which code answers past it.`,
  disputesLead: (count) =>
    `${counted(count, 'place', 'places')} where official sources disagree, the side taken here, and why.`,
  changesLead: 'When codes appeared, what was said of them over time, and which ones went.',
  changesAfter: (version) => `Since version ${version}`,
  decoderLead:
    'Paste a JSON body, a WebSocket frame, a line of a log or just a number, and see which code it is.',
  guidesLead: 'Longer reads, with programs to copy.',
  part: ({ title, part }) => `${title}, page ${part}`,
  month: (month) => month,
  changed: {
    added: ({ date, entry }) => `${date}: ${entry} appeared.`,
    deprecated: ({ date, entry }) => `${date}: ${entry} was deprecated.`,
    retired: ({ date, entry }) => `${date}: ${entry} was retired.`,
    noted: ({ date, entry }) => `${date}: ${entry} was described anew.`,
  },
  side: ({ number, taken }) => `Side ${number}${taken ? ': taken here' : ''}`,
  why: 'Why this side',
  examples: 'Examples',
  exampleCall: (title) => `A request that can end in this code (${title}):`,
  exampleLike: (call) => `This code can follow a request like this one (${call}):`,
  exampleAnswer: (status) =>
    `What arrives${status === undefined ? '' : `, with HTTP status ${status}`} (only the fields that say what happened):`,
  exampleFrame: 'The frame that arrives (only the fields that say what happened):',
  exampleRefused: (status) =>
    `No body arrives: the WebSocket handshake is refused with HTTP status ${status}.`,
  exampleCatch: 'Catching it in TypeScript:',

  skip: 'Skip to content',
  search: 'Search',
  searchNeedsScript: 'Search needs JavaScript.',
  searchHint: 'Code, name, message or words',
  searchNothing: (query) => `Nothing found for “${query}”.`,
  searchCount: (count) => counted(count, 'result', 'results'),
  searchFailed: 'The search could not be loaded. Check the connection and try again.',
  navigation: 'Pages',
  asMarkdown: 'This page as Markdown',
  feed: 'Atom feed',
  madeWith: (errdex) => `Made with ${errdex}`,
  copy: 'Copy',
  copied: 'Copied',
  previous: 'Previous',
  next: 'Next',
  neighbours: 'Neighbouring codes',
  parts: 'Parts of the list',

  filter: 'Filter',
  filterText: 'Code, name or words',
  anyDomain: 'All domains',
  anyTransport: 'HTTP and WebSocket',
  retryable: 'Retry',
  anyRetry: 'Any retry',
  retryLabels: {
    never: 'never',
    'after-fix': 'after a fix',
    'after-wait': 'after a wait',
    'after-reconnect': 'after reconnecting',
    'after-upgrade': 'after an upgrade',
  },
  apply: 'Apply',
  shown: ({ shown, all }) => `${formatNumber(shown)} of ${formatNumber(all)}`,
  noneShown: 'No code fits this filter.',

  decoderNeedsScript: 'The decoder runs in your browser and needs JavaScript.',
  decoderLabel: 'What arrived',
  decoderPrivate: 'Nothing leaves your browser.',
  decoderSamples: 'Try',
  decodedError: 'This is',
  decodedSuccess: 'This is a success',
  decodedAmbiguous: 'Several codes fit; the message or the HTTP status would tell them apart:',
  decodedUnknown: (code) => `The catalogue knows this form, but not the code ${code}.`,
  decodedUnrecognized: 'Nothing here looks like an answer of this API.',
  decodedUnknownMessage: (message) =>
    `The catalogue knows this form, but not the message ${message}`,
  decodedNoCode: (code) => `The catalogue has no code ${code}.`,
  decoderFailed: 'The decoder could not be loaded. Check the connection and try again.',
  trace: 'Trace',

  notFound: 'Page not found',
  notFoundLead: (path) => `There is no page at ${path}.`,
  notFoundHere: 'There is no page at this address.',
  notFoundSimilar: 'Perhaps you are looking for one of these:',
  timeline: 'Timeline',
  timelineEnds: { closes: 'The server closes the connection', refused: 'No connection is opened' },
};
