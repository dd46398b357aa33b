import { base, entry } from '../catalogFolder.ts';
import type { Cases } from './case.ts';

const a = 'entries/a.yaml';
const limit = (past: string, more = ''): string =>
  `limits:\n  - { kind: quantity, id: size, title: { zh: 量, en: Size }, interfaces: [quote], scope: request, counts: codes, past: ${past}, values: { all: { max: 5 } }${more} }\n`;

const deprecated = (name: string, replacement: string): string =>
  entry({
    name,
    code: name.charCodeAt(0),
    more: `deprecated: { since: 2025-01-01, replacement: ${replacement} }`,
  });

/** What is wrong between files, and between a catalogue and its lock. */
export const catalogCases: Cases = {
  'type-mismatch': [
    {
      title: 'refuses a code in quotes where the envelope carries a number',
      files: { [a]: entry({ name: 'A', code: '"1"' }) },
      found: ['type-mismatch entries/a.yaml 2:7-2:10'],
      says: /is a text, but the envelope json carries a code of the type integer/,
    },
  ],
  'value-invalid': [
    {
      title: 'refuses plans that have each other’s limits',
      files: {
        'plans.yaml':
          'plans:\n  - { id: free, name: { zh: 一, en: A }, limitsAs: pro }\n  - { id: pro, name: { zh: 二, en: B }, limitsAs: free }\n',
      },
      found: ['value-invalid plans.yaml 2:51-2:54', 'value-invalid plans.yaml 3:50-3:54'],
    },
    {
      title: 'refuses replacements that go in a circle, not one that leads there',
      files: {
        [a]: deprecated('A', 'B'),
        'entries/b.yaml': deprecated('B', 'C'),
        'entries/c.yaml': entry({
          name: 'C',
          code: 67,
          more: 'deprecated: { since: 2025-01-01 }\nretired: { since: 2025-01-01, replacement: B }',
        }),
        'entries/d.yaml': deprecated('D', 'E'),
        'entries/e.yaml': deprecated('E', 'OK'),
      },
      found: ['value-invalid entries/b.yaml 8:47-8:48', 'value-invalid entries/c.yaml 9:44-9:45'],
      says: /B is to be replaced, by way of others, by itself/,
    },
    {
      title: 'refuses an entry that is retired as a replacement of one that is not',
      files: {
        [a]: deprecated('A', 'B'),
        'entries/b.yaml': deprecated('B', 'C'),
        'entries/c.yaml': deprecated('C', 'OK').replace('deprecated:', 'retired:'),
        'entries/d.yaml': deprecated('D', 'C').replace('deprecated:', 'retired:'),
      },
      found: ['value-invalid entries/b.yaml 8:47-8:48'],
    },
  ],
  'duplicate-name': [
    {
      title: 'reports the second use of a name and where the first is',
      files: {
        [a]: entry({ name: 'A', code: 1 }),
        'entries/b.yaml': entry({ name: 'A', code: 2 }),
      },
      found: ['duplicate-name entries/b.yaml 1:7-1:8'],
      says: /entries\/a\.yaml/,
    },
  ],
  'similar-name': [
    {
      title: 'reports names that differ by underscores alone',
      files: { [a]: entry({ name: 'RATEEXCEEDED', code: 1 }) },
      found: ['similar-name entries/rate.yaml 1:7-1:20'],
    },
  ],
  'duplicate-id': [
    {
      title: 'reports the second use of an id',
      files: {
        'plans.yaml': `${base['plans.yaml'] as string}  - { id: free, name: { zh: 一, en: One } }\n`,
      },
      found: ['duplicate-id plans.yaml 6:11-6:15'],
    },
  ],
  'ambiguous-match': [
    {
      title: 'reports two entries that claim one wire form',
      files: {
        [a]: entry({ name: 'A', code: 1 }),
        'entries/b.yaml': entry({ name: 'B', code: 1 }),
      },
      found: ['ambiguous-match entries/b.yaml 2:7-2:8'],
      says: /by A in entries\/a\.yaml/,
    },
    {
      title: 'reports one entry that claims a wire form twice',
      files: {
        [a]: entry({
          name: 'A',
          code: 1,
          more: 'match: [{ envelope: json, message: x }, { envelope: json, message: x }]',
        }),
      },
      found: ['ambiguous-match entries/a.yaml 8:41-8:71'],
    },
  ],
  'unknown-reference': [
    {
      title: 'reports ids that nothing declares, of every kind',
      files: {
        [a]: entry({
          name: 'A',
          code: 1,
          domain: 'apu',
          more: `match: [{ envelope: jsn, source: dox }]
see: ['page:limits/htp', 'limit:quote-rat', 'entry:OKAY', 'dispute:none']
scenarios: [{ id: s, plan: fre, title: { zh: 景, en: S }, steps: [{ at: 0s, send: quot, expect: A_B }] }]`,
        }),
      },
      found: [
        'unknown-reference entries/a.yaml 4:9-4:12',
        'unknown-reference entries/a.yaml 8:21-8:24',
        'unknown-reference entries/a.yaml 8:34-8:37',
        'unknown-reference entries/a.yaml 9:7-9:24',
        'unknown-reference entries/a.yaml 9:26-9:43',
        'unknown-reference entries/a.yaml 9:45-9:57',
        'unknown-reference entries/a.yaml 9:59-9:73',
        'unknown-reference entries/a.yaml 10:28-10:31',
        'unknown-reference entries/a.yaml 10:82-10:86',
        'unknown-reference entries/a.yaml 10:96-10:99',
      ],
      says: /did you mean "api"/,
    },
    {
      title: 'points at the plan that a limit names, not at its value',
      files: { 'limits.yaml': limit('{ entries: [OK] }').replace('all:', 'fre:') },
      found: ['unknown-reference limits.yaml 2:148-2:151'],
    },
    {
      title: 'reports a limit that ends in an entry that is not there',
      files: { 'limits.yaml': limit('{ entries: [SIZE_EXCEEDED] }') },
      found: ['unknown-reference limits.yaml 2:131-2:144'],
    },
  ],
  'code-out-of-range': [
    {
      title: 'holds a code to its domain’s range',
      files: { [a]: entry({ name: 'A', code: 700, domain: 'rate' }) },
      found: ['code-out-of-range entries/a.yaml 2:7-2:10'],
      says: /600–699/,
    },
  ],
  'locale-missing': [
    {
      title: 'reports a text that is not there in a declared locale',
      files: { [a]: entry({ name: 'A', code: 1 }).replace(/ {2}en:[\s\S]*/, '') },
      found: ['locale-missing entries/a.yaml 8:1-8:5'],
    },
  ],
  'locale-unknown': [
    {
      title: 'reports a text in a locale that is not declared',
      files: {
        'plans.yaml':
          'plans:\n  - { id: free, name: { zh: 免, en: F, fr: L } }\n  - { id: pro, name: { zh: 专, en: P } }\n',
      },
      found: ['locale-unknown plans.yaml 2:39-2:41'],
    },
  ],
  'stale-translation': [
    {
      title: 'warns when the source text has moved on, and says the new hash',
      files: { [a]: entry({ name: 'A', code: 1 }).replace('出错了', '出错') },
      found: ['stale-translation entries/a.yaml 15:21-15:27'],
    },
    {
      title: 'warns when a translation does not say what it was made from',
      files: { [a]: entry({ name: 'A', code: 1 }).replace(/ {4}translatedFrom.*\n/, '') },
      found: ['stale-translation entries/a.yaml 12:3-12:5'],
    },
  ],
  'icu-syntax': [
    {
      title: 'says what is wrong with a message and where in it',
      files: { [a]: entry({ name: 'A', code: 1, en: 'has {n, plural, one {x}}' }) },
      found: ['icu-syntax entries/a.yaml 13:14-13:40'],
      says: /the case `other` is missing, at character/,
    },
    {
      title: 'refuses a plural case that no language has',
      files: { [a]: entry({ name: 'A', code: 1, en: '{n, plural, won {x} other {y}}' }) },
      found: ['icu-syntax entries/a.yaml 13:14-13:46'],
      says: /"won" is no plural case/,
    },
    {
      title: 'refuses a number style that nothing defines',
      files: { [a]: entry({ name: 'A', code: 1, en: '{n, number, roman}' }) },
      found: ['icu-syntax entries/a.yaml 13:14-13:34'],
      says: /"roman"/,
    },
  ],
  'param-undeclared': [
    {
      title: 'reports a param that the entry does not declare',
      files: { [a]: entry({ name: 'A', code: 1, zh: '{n}', en: '{n}' }) },
      found: [
        'param-undeclared entries/a.yaml 10:14-10:19',
        'param-undeclared entries/a.yaml 13:14-13:19',
      ],
    },
  ],
  'param-unused': [
    {
      title: 'warns of a param that no message uses',
      files: {
        [a]: entry({
          name: 'A',
          code: 1,
          more: 'params: { n: { type: string, from: /n, default: "" } }',
        }),
      },
      found: ['param-unused entries/a.yaml 8:11-8:12'],
    },
  ],
  'param-missing': [
    {
      title: 'reports a locale whose message leaves a param out',
      files: {
        [a]: entry({
          name: 'A',
          code: 1,
          zh: '{n}',
          more: 'params: { n: { type: string, from: /n, default: "" } }',
        }),
      },
      found: ['param-missing entries/a.yaml 14:14-14:22'],
      says: /en message leaves \{n\}/,
    },
  ],
  'param-type': [
    {
      title: 'reports a param formatted as another type',
      files: {
        [a]: entry({
          name: 'A',
          code: 1,
          zh: '{n}',
          en: '{n, plural, other {#}}',
          more: 'params: { n: { type: string, from: /n, default: "" } }',
        }),
      },
      found: ['param-type entries/a.yaml 14:14-14:38'],
    },
    {
      title: 'reports a select on a value that the param never has',
      files: {
        [a]: entry({
          name: 'A',
          code: 1,
          zh: '{n}',
          en: '{n, select, up {u} dwn {d} other {o}}',
          more: 'params: { n: { type: string, values: [up, down], from: /n, default: up } }',
        }),
      },
      found: ['param-type entries/a.yaml 14:14-14:53'],
      says: /never is “dwn”/,
    },
  ],
  'param-unavailable': [
    {
      title: 'asks where a param of a decodable entry comes from',
      files: {
        [a]: entry({
          name: 'A',
          code: 1,
          zh: '{n}',
          en: '{n}',
          more: 'params: { n: { type: string } }',
        }),
      },
      found: ['param-unavailable entries/a.yaml 8:11-8:12'],
    },
  ],
  'link-unsafe': [
    {
      title: 'refuses links that run a program, leave https or the catalogue',
      files: {
        [a]: entry({
          name: 'A',
          code: 1,
          more: "see: ['http://a.example', 'javascript:alert(1)', '../x', '//a.example', 'data:x']",
        }),
      },
      found: [
        'link-unsafe entries/a.yaml 8:7-8:25',
        'link-unsafe entries/a.yaml 8:27-8:48',
        'link-unsafe entries/a.yaml 8:50-8:56',
        'link-unsafe entries/a.yaml 8:58-8:71',
        'link-unsafe entries/a.yaml 8:73-8:81',
      ],
    },
    {
      title: 'refuses them in running text, too',
      files: {
        'limits.yaml': limit(
          '{ truncates: true }',
          ', note: { zh: "[这里](javascript:x)", en: here }',
        ),
      },
      found: ['link-unsafe limits.yaml 2:181-2:201'],
    },
  ],
  'scenario-contradiction': [
    {
      title: 'reports a step that a limit would have ended otherwise',
      files: {
        [a]: entry({
          name: 'A',
          code: 1,
          more: `scenarios:
  - id: twice
    plan: free
    title: { zh: 两次, en: Twice }
    steps:
      - { at: 0s, send: quote, expect: OK }
      - { at: 9s, send: quote, expect: OK }`,
        }),
      },
      found: ['scenario-contradiction entries/a.yaml 14:9-14:44'],
      says: /quote-rate is exceeded here, so the answer is RATE_EXCEEDED/,
    },
    {
      title: 'reports a refusal that no limit explains',
      files: {
        [a]: entry({
          name: 'A',
          code: 1,
          more: `scenarios:
  - id: slow
    plan: free
    title: { zh: 慢, en: Slow }
    steps:
      - { at: 0s, send: quote, expect: OK }
      - { at: 10s, send: quote, expect: RATE_EXCEEDED }`,
        }),
      },
      found: ['scenario-contradiction entries/a.yaml 14:9-14:56'],
      says: /Nothing is exceeded/,
    },
  ],
  'lock-syntax': [
    {
      title: 'points at the line of the lock that cannot be read',
      files: { 'catalog.lock': 'OK 200 active\nRATE_EXCEEDED six active\n' },
      found: ['lock-syntax catalog.lock 2:1-2:25'],
    },
    {
      title: 'reports a name that was given two codes',
      files: { 'catalog.lock': 'OK 200 active\nOK 201 active\n' },
      found: ['lock-syntax catalog.lock 2:1-2:14'],
    },
  ],
  'locked-entry-gone': [
    {
      title: 'reports a published name that no file declares',
      files: { 'catalog.lock': 'GONE 4 active\nOK 200 active\n' },
      found: ['locked-entry-gone catalog.lock 1:1-1:14'],
    },
  ],
  'locked-entry-renumbered': [
    {
      title: 'reports a published name with another code',
      files: { 'catalog.lock': 'OK 0 active\n' },
      found: ['locked-entry-renumbered entries/ok.yaml 2:7-2:10'],
    },
    {
      title: 'tells a number from the same digits as text',
      files: { 'catalog.lock': 'OK "200" active\n' },
      found: ['locked-entry-renumbered entries/ok.yaml 2:7-2:10'],
    },
  ],
  'retired-name-reused': [
    {
      title: 'reports a name that a tombstone holds',
      files: { 'catalog.lock': 'OK 200 retired\n' },
      found: ['retired-name-reused entries/ok.yaml 1:7-1:9'],
    },
  ],
  'retired-code-reused': [
    {
      title: 'reports a code that a tombstone holds',
      files: { 'catalog.lock': 'OLD 200 retired\n' },
      found: ['retired-code-reused entries/ok.yaml 2:7-2:10'],
    },
  ],
};
