import { entry } from '../catalogFolder.ts';
import type { Cases } from './case.ts';

const a = 'entries/a.yaml';

/** What is wrong with one file by itself. */
export const fileCases: Cases = {
  'file-too-large': [
    {
      title: 'refuses a file beyond 1 MiB',
      files: { [a]: `name: ${'x'.repeat(1024 * 1024)}` },
      found: ['file-too-large entries/a.yaml 1:1-1:1'],
    },
  ],
  'file-unexpected': [
    {
      title: 'reports a YAML file where none is read',
      files: { 'entry/a.yaml': entry({ name: 'A', code: 1 }) },
      found: ['file-unexpected entry/a.yaml 1:1-1:1'],
    },
    {
      title: 'asks for .yaml instead of .yml',
      files: { 'entries/a.yml': entry({ name: 'A', code: 1 }) },
      found: ['file-unexpected entries/a.yml 1:1-1:1'],
      says: /end in \.yaml/,
    },
  ],
  'encoding-invalid': [
    {
      title: 'reports a file that is not UTF-8',
      files: { [a]: new Uint8Array([0x61, 0x3a, 0x20, 0xff, 0xfe]) },
      found: ['encoding-invalid entries/a.yaml 1:1-1:1'],
    },
  ],
  'character-forbidden': [
    {
      title: 'points at a NUL',
      files: { [a]: 'name: A\ncode: \u00001' },
      found: ['character-forbidden entries/a.yaml 2:7-2:8'],
      says: /U\+0000/,
    },
    {
      title: 'points at a character that turns the direction of text',
      files: { [a]: 'name: A # \u202e' },
      found: ['character-forbidden entries/a.yaml 1:11-1:12'],
      says: /U\+202E/,
    },
  ],
  'yaml-syntax': [
    {
      title: 'points at a syntax error',
      files: { [a]: 'name: A\ncode: [1\nkind: error\n' },
      found: ['yaml-syntax entries/a.yaml 3:1-3:2'],
    },
    ...['：1002', ':1002', ':\u00a01002', ':\u30001002'].map((colon) => ({
      title: `points at the colon of a key without one and a space: ${colon}`,
      files: { [a]: `name: A\ncode${colon}\nkind: error\n` },
      found: ['yaml-syntax entries/a.yaml 2:5-2:6'],
      says: /half-width colon and a space/,
    })),
    {
      title: 'points at a wrong colon on the last line',
      files: { [a]: 'name: A\ncode：1002\n' },
      found: ['yaml-syntax entries/a.yaml 2:5-2:6'],
      says: /half-width colon and a space/,
    },
    {
      title: 'points once at what git could not merge',
      files: {
        [a]: 'name: A\n<<<<<<< HEAD\ncode: 1\n=======\ncode: 2\n>>>>>>> b\nkind: error\n',
      },
      found: ['yaml-syntax entries/a.yaml 2:1-2:13'],
      says: /git could not merge/,
    },
    {
      title: 'points at the quote that is not closed',
      files: { [a]: 'name: "A\ncode: 1\nkind: error\n' },
      found: ['yaml-syntax entries/a.yaml 1:7-1:8'],
      says: /closing " is missing/,
    },
    {
      title: 'refuses a second document',
      files: { [a]: `${entry({ name: 'A', code: 1 })}---\nb: 1\n` },
      found: ['yaml-syntax entries/a.yaml 16:1-18:1'],
    },
    {
      title: 'refuses nesting too deep for a parser',
      files: { [a]: `name: ${'['.repeat(50_000)}` },
      found: ['yaml-syntax entries/a.yaml 1:1-1:1'],
      says: /deep/,
    },
  ],
  'yaml-duplicate-key': [
    {
      title: 'points at the second of two equal keys',
      files: { [a]: entry({ name: 'A', code: 1, more: 'domain: rate' }) },
      found: ['yaml-duplicate-key entries/a.yaml 8:1-8:2'],
    },
  ],
  'yaml-alias': [
    {
      title: 'refuses anchors and aliases',
      files: { [a]: 'name: &x A\nsince: *x\n' },
      found: ['yaml-alias entries/a.yaml 1:10-1:11', 'yaml-alias entries/a.yaml 2:8-2:10'],
    },
    {
      title: 'refuses tags',
      files: { [a]: 'name: !!str A\n' },
      found: ['yaml-alias entries/a.yaml 1:13-1:14'],
    },
  ],
  'key-unknown': [
    {
      title: 'names the key that was probably meant',
      files: { [a]: entry({ name: 'A', code: 1, more: 'transport: [ws]' }) },
      found: ['key-unknown entries/a.yaml 8:1-8:10'],
      says: /did you mean "transports"/,
    },
    {
      title: 'takes __proto__ for the unknown key that it is',
      files: { [a]: entry({ name: 'A', code: 1, more: '__proto__: { polluted: 1 }' }) },
      found: ['key-unknown entries/a.yaml 8:1-8:10'],
    },
    {
      title: 'refuses a locale that is no language tag',
      files: { [a]: entry({ name: 'A', code: 1 }).replace('  en:', '  __proto__:') },
      found: ['key-unknown entries/a.yaml 12:3-12:12'],
    },
  ],
  'key-missing': [
    {
      title: 'reports a missing key at the file’s start',
      files: { [a]: entry({ name: 'A', code: 1 }).replace('domain: api\n', '') },
      found: ['key-missing entries/a.yaml 1:1-15:1'],
      says: /`domain`/,
    },
    {
      title: 'reports a missing key at the mapping that lacks it',
      files: { [a]: entry({ name: 'A', code: 1 }).replace('    meaning: Meaning\n', '') },
      found: ['key-missing entries/a.yaml 12:3-12:5'],
      says: /`text\.en\.meaning`/,
    },
    {
      title: 'asks an error for its retry policy',
      files: { [a]: entry({ name: 'A', code: 1 }).replace(/retry.*\n/, '') },
      found: ['key-missing entries/a.yaml 1:1-15:1'],
      says: /retry/,
    },
  ],
  'type-mismatch': [
    {
      title: 'says which type a key takes',
      files: { [a]: entry({ name: 'A', code: 1 }).replace('[http]', 'http') },
      found: ['type-mismatch entries/a.yaml 5:13-5:17'],
      says: /`transports` takes a list/,
    },
    {
      title: 'refuses a default that no Date holds',
      files: {
        [a]: entry({
          name: 'A',
          code: 1,
          more: 'params: { t: { type: datetime, from: /t, default: 8640000000000001 } }',
          zh: '{t, date}',
          en: '{t, date}',
        }),
      },
      found: ['type-mismatch entries/a.yaml 8:51-8:67'],
    },
    {
      title: 'holds a default to its param’s type',
      files: {
        [a]: entry({
          name: 'A',
          code: 1,
          more: 'params: { n: { type: integer, from: /n, default: x } }',
          zh: '{n}',
          en: '{n}',
        }),
      },
      found: ['type-mismatch entries/a.yaml 8:50-8:51'],
    },
  ],
  'value-invalid': [
    {
      title: 'lists the values a key takes',
      files: { [a]: entry({ name: 'A', code: 1 }).replace('when: never', 'when: nevr') },
      found: ['value-invalid entries/a.yaml 6:16-6:20'],
      says: /one of never, after-fix.*did you mean "never"/,
    },
    {
      title: 'says how a name is written',
      files: { [a]: entry({ name: 'tokenInvalid', code: 1 }) },
      found: ['value-invalid entries/a.yaml 1:7-1:19'],
      says: /SUBJECT_PROBLEM/,
    },
    {
      title: 'refuses a name of look-alike letters',
      files: { [a]: entry({ name: 'А', code: 1 }) },
      found: ['value-invalid entries/a.yaml 1:7-1:8'],
    },
    {
      title: 'refuses a hidden character written as an escape',
      files: { [a]: entry({ name: 'A', code: 1 }).replace('"Failed"', String.raw`"Fail\u202eed"`) },
      found: ['value-invalid entries/a.yaml 13:14-13:28'],
    },
  ],
};
