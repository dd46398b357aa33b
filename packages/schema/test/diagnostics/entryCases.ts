import { base, entry } from '../catalogFolder.ts';
import type { Cases } from './case.ts';

const a = 'entries/a.yaml';
const withEnvelope = (envelope: string): string =>
  (base['catalog.yaml'] as string).replace(
    'interfaces:',
    `  - { id: more, title: { zh: 别的, en: More }, transports: [http], ${envelope} }\ninterfaces:`,
  );

/** What an entry says against itself, or against its envelopes. */
export const entryCases: Cases = {
  'number-unshown': [
    {
      title: 'warns of a plural that leaves the number out, which another locale shows',
      files: {
        [a]: entry({
          name: 'A',
          code: 1,
          zh: '{n, plural, other {# 件}} {m}',
          en: '{n, plural, =0 {#} one {# item} other {{m, plural, other {# items}}}}',
          more: 'params: { n: { type: integer, from: /n, default: 1 }, m: { type: integer, from: /m, default: 1 } }',
        }),
      },
      found: ['number-unshown entries/a.yaml 14:14-14:85'],
    },
  ],
  'type-mismatch': [
    {
      title: 'refuses values of a param that is no string',
      files: {
        [a]: entry({
          name: 'A',
          code: 1,
          zh: '{n}',
          en: '{n}',
          more: 'params: { n: { type: number, values: ["1"], from: /n, default: 1 } }',
        }),
      },
      found: ['type-mismatch entries/a.yaml 8:30-8:36'],
    },
  ],
  'value-invalid': [
    {
      title: 'refuses ends of an entry that come before its beginning or an earlier end',
      files: {
        [a]: entry({
          name: 'A',
          code: 1,
          more: 'deprecated: { since: 2023-12-31 }\nretired: { since: 2023-12-30, replacement: A }',
        }),
      },
      found: [
        'value-invalid entries/a.yaml 8:22-8:32',
        'value-invalid entries/a.yaml 9:19-9:29',
        'value-invalid entries/a.yaml 9:44-9:45',
      ],
    },
    {
      title: 'refuses a day that the calendar does not have, wherever one stands',
      files: {
        [a]: entry({ name: 'A', code: 1, more: 'sources: [{ source: docs, date: 2026-02-29 }]' }),
        'entries/b.yaml': entry({
          name: 'B',
          code: 2,
          more: 'sources: [{ source: docs, date: 2024-02-29 }]\nretired: { since: 2026-04-31 }',
        }),
      },
      found: ['value-invalid entries/a.yaml 8:33-8:43', 'value-invalid entries/b.yaml 9:19-9:29'],
    },
    {
      title: 'refuses a default that is none of the values',
      files: {
        [a]: entry({
          name: 'A',
          code: 1,
          zh: '{s}',
          en: '{s}',
          more: 'params: { s: { type: string, values: [a], from: /s, default: b } }',
        }),
      },
      found: ['value-invalid entries/a.yaml 8:62-8:63'],
    },
  ],
  'form-unreachable': [
    {
      title: 'reports codes and messages that an envelope never carries',
      files: {
        'catalog.yaml': withEnvelope('requires: { /ok: { const: false } }, code: { const: 500 }'),
        [a]: entry({
          name: 'A',
          code: 500,
          more: 'match: [{ envelope: more }, { envelope: more, code: 1, message: x }]',
        }),
      },
      found: [
        'form-unreachable entries/a.yaml 8:53-8:54',
        'form-unreachable entries/a.yaml 8:65-8:66',
      ],
    },
    {
      title: 'reports a code that an envelope requires to be another',
      files: {
        'catalog.yaml': withEnvelope('requires: { /no: { const: 7 } }, code: /no'),
        [a]: entry({ name: 'A', code: 1, more: 'match: [{ envelope: more }]' }),
      },
      found: ['form-unreachable entries/a.yaml 2:7-2:8'],
    },
    {
      title: 'reports what a refused handshake is asked for',
      files: {
        'catalog.yaml': withEnvelope(
          'carrier: upgrade, requires: { /ok: boolean }, code: /code, message: /msg, trace: /id',
        ),
      },
      found: [
        'form-unreachable catalog.yaml 17:84-17:92',
        'form-unreachable catalog.yaml 17:112-17:116',
        'form-unreachable catalog.yaml 17:125-17:132',
        'form-unreachable catalog.yaml 17:140-17:145',
      ],
    },
    ...[
      ['requires the same', 'requires: { /ret: integer }, code: /ret'],
      ['requires more', 'requires: { /data: object, /ret: integer }, code: { const: 5 }'],
    ].map(([title, envelope = '']) => ({
      title: `reports an envelope that ${title} as one before it`,
      files: { 'catalog.yaml': withEnvelope(envelope) },
      found: ['form-unreachable catalog.yaml 17:11-17:15'],
    })),
  ],
};
