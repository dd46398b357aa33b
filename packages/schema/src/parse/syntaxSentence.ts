import type { Sentence } from '../diagnostics/sentences/sentences.ts';

/** What a YAML parser complains of, in words of ours; a complaint that is not known is quoted. */
export function syntaxSentence(complaint: string): Sentence {
  const reason = complaint.split('\n')[0]?.trim() ?? '';
  for (const [pattern, sentence] of known) {
    const match = pattern.exec(reason);
    if (match) return sentence(match[1] ?? '');
  }
  return { key: 'yaml-other', reason };
}

// yaml's words, and js-yaml's for what yaml accepts. Order matters where two fit.
const known: readonly (readonly [RegExp, (captured: string) => Sentence])[] = [
  [/^Map keys must be unique|duplicated mapping key/, () => ({ key: 'yaml-key-twice' })],
  [/multiple documents/, () => ({ key: 'yaml-documents' })],
  [/^All mapping items must start at the same/, () => ({ key: 'yaml-indent-mapping' })],
  [/^All sequence items must|^A block sequence may not be/, () => ({ key: 'yaml-indent-list' })],
  [/^Block scalars with more-indented/, () => ({ key: 'yaml-indent-text' })],
  [/^Tabs are not allowed|^tab characters must not/, () => ({ key: 'yaml-tab' })],
  [/^Missing closing (["'])/, (quote) => ({ key: 'yaml-quote-open', quote })],
  [/^Flow .* end with a (.)$/, (bracket) => ({ key: 'yaml-bracket-open', bracket })],
  [/^Implicit map keys need to be followed/, () => ({ key: 'yaml-colon-missing' })],
  [/^Implicit keys .*on a single line/, () => ({ key: 'yaml-key-lines' })],
  [/^Nested mappings are not allowed/, () => ({ key: 'yaml-mapping-inline' })],
  [/^Unexpected block-seq-ind/, () => ({ key: 'yaml-list-inline' })],
  [/^Missing ,/, () => ({ key: 'yaml-comma-missing' })],
  [/^Unexpected , in|^Unexpected empty item/, () => ({ key: 'yaml-comma-extra' })],
  [/^Plain value cannot start with .* (\S)$/, (character) => ({ key: 'yaml-start', character })],
  [/^Unresolved tag/, () => ({ key: 'yaml-start', character: '!' })],
  [/^Alias cannot be an empty/, () => ({ key: 'yaml-start', character: '*' })],
  [/^Anchor cannot be an empty/, () => ({ key: 'yaml-start', character: '&' })],
  [/^Invalid escape sequence (.+)$/, (escape) => ({ key: 'yaml-escape', escape })],
  [/^Comments must be separated/, () => ({ key: 'yaml-comment' })],
  [/all keys must be strings/, () => ({ key: 'yaml-key-type' })],
  [/^Block scalar header/, () => ({ key: 'yaml-text-line' })],
  [
    /^Unexpected flow-\w+-end token in .*"(.)"$/,
    (bracket) => ({ key: 'yaml-bracket-extra', bracket }),
  ],
  [/^Sequence item without -/, () => ({ key: 'yaml-dash' })],
  [/^Block collections are not|^Unexpected \S+ token$/, () => ({ key: 'yaml-in-brackets' })],
  [
    /at node end$|token in YAML stream|^bad indentation of a mapping/,
    () => ({ key: 'yaml-extra' }),
  ],
];
