/** A catalogue of one entry per code, as files below `catalog/`. */
export function catalogFiles(codes: readonly number[]): Record<string, string> {
  const files: Record<string, string> = {
    'catalog/catalog.yaml': `id: tiny
title: { en: Tiny }
sourceLocale: en
locales: [en]
domains:
  - id: main
    title: { en: Main }
envelopes:
  - id: plain
    title: { en: Plain }
    transports: [http]
    requires: { /code: integer }
    code: /code
    message: /message
sources:
  - id: docs
    title: { en: Docs }
    url: https://example.com/docs
`,
  };
  for (const code of codes) files[`catalog/entries/${code}.yaml`] = entryFile(code);
  return files;
}

/** One entry's file. */
export function entryFile(code: number, meaning: string = `Meaning of ${code}.`): string {
  return `name: ENTRY_${code}_INVALID
code: ${code}
kind: error
domain: main
transports: [http]
match:
  - { envelope: plain, message: message ${code} }
retry: { when: never, executed: 'no', evidence: documented }
connection: { value: stays-open, evidence: documented }
text:
  en:
    message: Something is wrong with ${code}.
    meaning: ${meaning}
    causes: [A cause.]
    fixes: [A fix.]
since: '2024-03-18'
sources:
  - source: docs
`;
}
