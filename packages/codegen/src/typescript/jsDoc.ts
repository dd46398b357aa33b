import type { Prose } from '@errdex/schema';

const lineEnds = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;
const invisible = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;
const loneSurrogates = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text for one line of a comment: it can neither end the comment nor start a tag. */
export function commentText(text: string): string {
  return text
    .replaceAll(lineEnds, ' ')
    .replaceAll(invisible, '')
    .replaceAll(loneSurrogates, '\ufffd')
    .replaceAll('*/', '*\\/')
    .replaceAll('{@', '{\\@')
    .replace(/^\s*@/, '\\@');
}

/** Running text as one line; links are their words. */
export function proseText(prose: Prose): string {
  return prose
    .map((span) => {
      if (typeof span === 'string') return span;
      return span.kind === 'code' ? `\`${span.text}\`` : span.text;
    })
    .join('');
}

/** A JSDoc comment of whole lines, which must be safe already. */
export function jsDoc(lines: readonly string[]): string {
  const [first = ''] = lines;
  if (lines.length <= 1) return `/** ${first} */`;
  return `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */`;
}
