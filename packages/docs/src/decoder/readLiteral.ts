/** Deeper than any answer; deeper text is no answer. */
const deepest = 40;

interface Cursor {
  readonly text: string;
  at: number;
}

/** Stands for text that is no value; every JSON value can stand in an answer. */
const none = Symbol('none');

/** What an object literal holds and where it ends; without `value`, how far it was one. */
export interface Literal {
  readonly value?: object;
  readonly end: number;
}

/**
 * Reads the object literal at `start`, as JSON has it or as programs print objects: quotes of any
 * kind or none, `=` for `:`, `None`, a comma too many. Reads each character once; never throws.
 */
export function readLiteral(text: string, start: number): Literal {
  const cursor = { text, at: start };
  const value = readValue(cursor, 0);
  const { at: end } = cursor;
  return typeof value === 'object' && value !== null ? { value, end } : { end };
}

function readValue(cursor: Cursor, depth: number): unknown {
  skipSpace(cursor);
  const first = cursor.text[cursor.at];
  if (first === undefined || depth > deepest) return none;
  if (first === '{') return readObject(cursor, depth);
  if (first === '[') return readArray(cursor, depth);
  if (isQuote(first)) return readString(cursor, first);
  return wordValue(readWord(cursor, ',}]\n'));
}

function readObject(cursor: Cursor, depth: number): unknown {
  const members: [string, unknown][] = [];
  cursor.at += 1;
  for (;;) {
    skipSpace(cursor);
    if (take(cursor, '}')) return Object.fromEntries(members);
    const quote = cursor.text[cursor.at] ?? '';
    const key = isQuote(quote) ? readString(cursor, quote) : readWord(cursor, ':=,{}[]"\'\n');
    if (typeof key !== 'string' || (key === '' && !isQuote(quote))) return none;
    skipSpace(cursor);
    if (!take(cursor, ':') && !take(cursor, '=')) return none;
    const value = readValue(cursor, depth + 1);
    if (value === none) return none;
    members.push([key, value]);
    skipSpace(cursor);
    if (!take(cursor, ',') && cursor.text[cursor.at] !== '}') return none;
  }
}

function readArray(cursor: Cursor, depth: number): unknown {
  const items: unknown[] = [];
  cursor.at += 1;
  for (;;) {
    skipSpace(cursor);
    if (take(cursor, ']')) return items;
    const value = readValue(cursor, depth + 1);
    if (value === none) return none;
    items.push(value);
    skipSpace(cursor);
    if (!take(cursor, ',') && cursor.text[cursor.at] !== ']') return none;
  }
}

const escapes: Readonly<Record<string, string>> = {
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

function readString(cursor: Cursor, quote: string): unknown {
  const { text } = cursor;
  let value = '';
  let from = cursor.at + 1;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === quote) {
      cursor.at = at + 1;
      return value + text.slice(from, at);
    }
    if (text[at] !== '\\') continue;
    const escaped = text[at + 1] ?? '';
    const hex = escaped === 'u' ? /^[\da-f]{4}/i.exec(text.slice(at + 2, at + 6))?.[0] : undefined;
    value += text.slice(from, at);
    value += hex ? String.fromCharCode(Number.parseInt(hex, 16)) : (escapes[escaped] ?? escaped);
    at += hex ? 5 : 1;
    from = at + 1;
  }
  cursor.at = text.length;
  return none;
}

/** What stands before one of the marks, without the space around it. */
function readWord(cursor: Cursor, marks: string): string {
  const from = cursor.at;
  while (cursor.at < cursor.text.length && !marks.includes(cursor.text[cursor.at] as string)) {
    cursor.at += 1;
  }
  return cursor.text.slice(from, cursor.at).trim();
}

const keywords: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['true', true],
  ['True', true],
  ['false', false],
  ['False', false],
  ['null', null],
  ['None', null],
  ['nil', null],
  ['undefined', null],
]);

function wordValue(word: string): unknown {
  if (word === '') return none;
  if (keywords.has(word)) return keywords.get(word);
  const number = /^[-\d]/.test(word) ? Number(word) : Number.NaN;
  return Number.isNaN(number) ? word : number;
}

function isQuote(character: string): boolean {
  return character === '"' || character === "'" || character === '`';
}

function take(cursor: Cursor, character: string): boolean {
  if (cursor.text[cursor.at] !== character) return false;
  cursor.at += 1;
  return true;
}

function skipSpace(cursor: Cursor): void {
  while (cursor.text.charCodeAt(cursor.at) <= 32 || cursor.text[cursor.at] === '\u00A0') {
    cursor.at += 1;
  }
}
