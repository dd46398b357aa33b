/**
 * Literal text in Markdown that CommonMark, GFM, MDX and Vue templates (VitePress) read alike.
 * What MDX or Vue would run (`{`, `<`, `&`) and backticks become entities, which all of them decode
 * last; the rest is escaped by a backslash, and only where it could mean something.
 */

/** Where inline Markdown stands; what is made for a table's cell may stand anywhere. */
export type Place = 'block' | 'cell';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '{': '&#123;',
  '}': '&#125;',
  '`': '&#96;',
};

/** Escapes text that may stand anywhere in a line; `opens` when it may stand at the start of one. */
export function escapeText({ text, opens }: { text: string; opens: boolean }): string {
  const escaped = text
    .replace(/[\\*[\]#|~$]/g, '\\$&')
    // Between letters an underscore is literal; names such as TOKEN_INVALID stay readable.
    .replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\_')
    // Directives, emoji codes, schemes; `==` marks; `![` with a link that follows; `a.co`.
    .replace(/:(?=[\w:/+-])|=(?==)|(?<==)=|!$|(?<=[\p{L}\d-])\.(?=\p{L})/gu, '\\$&')
    .replace(/[&<>{}`]/g, (character) => entities[character] ?? character);
  return opens ? escapeOpening(escaped) : escaped;
}

/** Escapes text of a heading for CommonMark and GFM alone, only where they would read more in it. */
export function escapeHeading(text: string): string {
  return text
    .replace(/[*`~]|\](?=\()|\\(?=[!-/:-@[-`{-~]|$)|<(?=[a-z!?/])|&(?=#?[a-z0-9]+;)/gi, '\\$&')
    .replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\_')
    .replace(/(?<=^| )#+$/, '\\$&');
}

/**
 * Whether text is known to mean itself, so that nothing of it need be escaped: most text is, and
 * to know it is much cheaper than to escape it.
 */
export function isPlain({ text, opens }: { text: string; opens: boolean }): boolean {
  return plain.test(text) && (!opens || plainOpening.test(text));
}

const plain =
  /^(?:[\p{L}\p{N},;'"’“”，。、；：？！（）《》—→()/%+-]| (?! )|(?<![wW]{3})[.:](?= |$)|(?<=[A-Za-z0-9])_(?=[A-Za-z0-9]))+$/u;
const plainOpening = /^(?!(?:import|export)(?![A-Za-z0-9]))(?:\p{L}|\d+(?![\d.)]))/u;

/** What begins a list, a heading's underline, a container or, in MDX, a module statement. */
function escapeOpening(text: string): string {
  return text
    .replace(/^[-+=:%@]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(
      /^(?:import|export)(?![A-Za-z0-9])/,
      (word) => `&#${word.charCodeAt(0)};${word.slice(1)}`,
    );
}

/** Whether a code span carries a text everywhere. */
export function fitsCode({ text, place }: { text: string; place: Place }): boolean {
  // Vue interpolates inside code too, and parsers disagree about pipes in a cell's code.
  return !/^ *$/.test(text) && !text.includes('{{') && !(place === 'cell' && text.includes('|'));
}

/** Whether a text is known to stand in a code span everywhere as it is. */
export function isPlainCode(text: string): boolean {
  return plainCode.test(text) && !text.includes('{{');
}

const plainCode = /^(?:[\p{L}\p{N}!"#$%&'()*+,./:;<=>?@[\\\]^_{}~-]| (?=[^ ]))+$/u;

/** A code span of a text that fits one. */
export function codeSpan(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const padding = /^`|`$|^ .* $/s.test(text) ? ' ' : '';
  return `${fence}${padding}${text}${padding}${fence}`;
}

/** Text as one line: white space becomes a space, what cannot be shown a replacement character. */
export function oneLine(text: string): string {
  return text
    .replace(/[\t\n\v\f\r ]+/g, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, '\ufffd');
}

/** An address as a link's destination; only what would be read as an entity becomes one. */
export function linkDestination(url: string): string {
  if (plainDestination.test(url)) return url;
  return url
    .replace(/[^\w\-.~:/?#@!$&'*+,;=%]/gu, percent)
    .replace(/&(?=#?[A-Za-z0-9]+;)/g, '&amp;');
}

const plainDestination = /^[\w\-.~:/?#@!$'*+,;=%]*$/;

function percent(character: string): string {
  return [...new TextEncoder().encode(character)]
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('');
}
