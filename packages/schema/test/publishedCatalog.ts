import { compile, loadFiles } from '../src/index.ts';
import { base, entry, type Files } from './catalogFolder.ts';

/** What reading a catalog.json gives: plain JSON, here with something of everything in it. */
export function publishedCatalog(): Record<string, unknown> {
  const files: Files = {
    ...base,
    'entries/quota.yaml': entry({
      name: 'QUOTA_EXCEEDED',
      code: 607,
      domain: 'rate',
      zh: message,
      en: message,
      more,
    }),
    'disputes/wording.yaml': dispute,
  };
  const contents = Object.entries(files).map(([path, content]) => ({
    path,
    bytes: Buffer.from(content),
  }));
  const { catalog, diagnostics } = compile({ root: '', loaded: loadFiles(contents) });
  if (catalog === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return JSON.parse(JSON.stringify(catalog)) as Record<string, unknown>;
}

const message =
  '{count, plural, offset:1 =0 {-} one {#} other {{side, select, buy {B} other {S}}}} ' +
  '{count, number, ::currency/USD} {at, date, long} {at, time, ::Hms} {count, number, percent} {side}';

const more = `httpStatus: { value: 429, evidence: observed, source: docs }
connection: { value: closes, evidence: inferred }
match:
  - { envelope: json, message: quota, evidence: observed, source: docs }
params:
  count: { type: integer, from: /data/count, default: 2 }
  side: { type: string, values: [buy, sell], from: /side, default: buy }
  at: { type: datetime, from: /at, default: 0 }
see: [page:limits/http, entry:OK, limit:quote-rate, https://example.com/]
deprecated: { since: 2024-02-01, replacement: RATE_EXCEEDED }
sources:
  - { source: docs, date: 2024-01-02, locale: zh, text: { zh: '见 [额度](limit:quote-rate)', en: 'See \`this\`' } }
scenarios:
  - id: burst
    title: { zh: 突发, en: Burst }
    plan: free
    steps:
      - { at: 0ms, send: quote, expect: OK }
      - { at: 100ms, send: quote, connection: b, with: { requests: 2 }, request: { token: valid }, expect: RATE_EXCEEDED }
`;

const dispute = `id: wording
about: [entry:QUOTA_EXCEEDED]
sides:
  - { id: one, sources: [{ source: docs }] }
  - { id: other, sources: [{ source: docs }] }
taken: one
text:
  zh: { title: 措辞, sides: { one: 甲, other: 乙 }, why: 原因 }
  en: { title: Wording, sides: { one: A, other: B }, why: Why, translatedFrom: aaaaaa }
`;
