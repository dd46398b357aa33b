import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { compile, textHash, type CompileResult } from '../src/index.ts';

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A small catalogue without findings: two locales, two domains, three plans. */
export const base: Files = {
  'catalog.yaml': `
id: demo
title: { zh: 演示, en: Demo }
sourceLocale: zh
locales: [en, zh]
domains:
  - { id: api, title: { zh: 接口, en: API } }
  - { id: rate, title: { zh: 频率, en: Rate }, codes: { from: 600, to: 699 } }
envelopes:
  - id: json
    title: { zh: 回包, en: Answer }
    transports: [http, ws]
    requires: { /ret: integer }
    code: /ret
    message: /msg
    trace: /trace
interfaces:
  - { kind: endpoint, id: quote, method: GET, path: /quote, title: { zh: 行情, en: Quote } }
  - { kind: connect, id: connect, title: { zh: 连接, en: Connect } }
  - { kind: command, id: subscribe, command: 1, title: { zh: 订阅, en: Subscribe } }
pages:
  - { id: limits/http, title: { zh: 限制, en: Limits } }
sources:
  - { id: docs, title: { zh: 文档, en: Docs } }
`,
  'plans.yaml': `
plans:
  - { id: free, name: { zh: 免费, en: Free } }
  - { id: pro, name: { zh: 专业, en: Pro } }
  - { id: max, name: { zh: 至尊, en: Max }, limitsAs: pro }
`,
  'limits.yaml': `
limits:
  - kind: rate
    id: quote-rate
    title: { zh: 频率, en: Rate }
    interfaces: [quote]
    scope: token
    counts: requests
    past: { entries: [RATE_EXCEEDED] }
    values: { free: { max: 1, per: 10s }, pro: { max: 2, per: 1s } }
`,
  'entries/ok.yaml': entry({ name: 'OK', code: 200, kind: 'success' }),
  'entries/rate.yaml': entry({ name: 'RATE_EXCEEDED', code: 605, domain: 'rate' }),
};

interface EntryInput {
  readonly name: string;
  readonly code: number | string;
  readonly kind?: 'error' | 'success';
  readonly domain?: string;
  /** Further lines of YAML at the top level. */
  readonly more?: string;
  readonly zh?: string;
  readonly en?: string;
}

/** The YAML of an entry without findings, with its translation’s hash filled in. */
export function entry(input: EntryInput): string {
  const {
    name,
    code,
    kind = 'error',
    domain = 'api',
    more = '',
    zh = '出错了',
    en = 'Failed',
  } = input;
  return `name: ${name}
code: ${code}
kind: ${kind}
domain: ${domain}
transports: [http]
${kind === 'error' ? 'retry: { when: never, executed: no }\n' : ''}since: 2024-01-01
${more}${more && !more.endsWith('\n') ? '\n' : ''}text:
  zh:
    message: ${JSON.stringify(zh)}
    meaning: 含义
  en:
    message: ${JSON.stringify(en)}
    meaning: Meaning
    translatedFrom: ${sourceHash(zh)}
`;
}

function sourceHash(zh: string): string {
  return textHash([zh, '含义', [], [], []]);
}

/** A real folder with these files, removed after the test. */
export function folder(files: Files): string {
  const root = mkdtempSync(join(tmpdir(), 'errdex-schema-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

/** Compiles the base catalogue with these files added or put in place of its own. */
export function compileWith(files: Files): CompileResult {
  return compile({ root: folder({ ...base, ...files }) });
}
