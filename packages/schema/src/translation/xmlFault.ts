import type { XmlFault } from '../diagnostics/sentences/xml.en.ts';

/** What the XML parser complains of, in words of ours; a complaint that is not known is quoted. */
export function xmlFault(complaint: string): XmlFault {
  for (const [pattern, fault] of known) {
    const match = pattern.exec(complaint);
    if (match) return fault(match[1] ?? '', match[2] ?? '');
  }
  return { key: 'other', reason: complaint };
}

const known: readonly (readonly [RegExp, (one: string, two: string) => XmlFault])[] = [
  [/^missing root element/, () => ({ key: 'root-missing' })],
  [/^unclosed xml tag\(s\): (.*)/, (names) => ({ key: 'tags-open', names })],
  [/tag mismatch: "(.*)" != "(.*)"/, (open, close) => ({ key: 'tag-mismatch', open, close })],
  [/^entity not found:(.*)/, (entity) => ({ key: 'entity-unknown', entity })],
  [/^EntityRef|^entity not matching/, () => ({ key: 'ampersand-bare' })],
  [/^Attribute (.*) redefined/, (name) => ({ key: 'attribute-twice', name })],
  [/^Unescaped '<'/, () => ({ key: 'less-than-bare' })],
  [/^attribute .* missed|^AttValue/, () => ({ key: 'attribute-unquoted' })],
  [/^Extra content|outside root|Only one element/, () => ({ key: 'content-outside' })],
  [/^unexpected end of input/, () => ({ key: 'end-missing' })],
];
