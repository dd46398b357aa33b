// Line ends, invisible and direction-changing characters, and halves of surrogate pairs: what breaks
// a literal, hides in a review or does not survive UTF-8.
const unsafe =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
// What every one of them begins with, and the beginnings of what else is escaped: most texts have none.
const suspect =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff9-\ufffb\\<]/;
const named: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function escapeText(text: string): string {
  if (!suspect.test(text)) return text;
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll(unsafe, (char) => named[char] ?? `\\u${hex(char)}`)
    .replaceAll('</script', '<\\/script')
    .replaceAll('<!--', '<\\!--');
}

function hex(char: string): string {
  return char.charCodeAt(0).toString(16).padStart(4, '0');
}

/** A string literal that is the text, whatever is in it. */
export function stringLiteral(text: string): string {
  return `'${escapeText(text).replaceAll("'", "\\'")}'`;
}

/** The text as a piece of a template literal. */
export function templateText(text: string): string {
  return escapeText(text).replaceAll('`', '\\`').replaceAll('${', '\\${');
}

/** JSON text as a piece of a template literal; what is unsafe in it is escaped as JSON does. */
export function templateJson(value: unknown): string {
  const json = safeJson(JSON.stringify(value));
  return json.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');
}

function safeJson(json: string): string {
  if (!suspect.test(json)) return json;
  return json
    .replaceAll(unsafe, (char) => `\\u${hex(char)}`)
    .replaceAll('</script', '<\\/script')
    .replaceAll('<!--', '<\\u0021--');
}

const identifier = /^[A-Za-z_$][\w$]*$/;

/** A key of an object literal or of an interface. */
export function propertyKey(key: string): string {
  if (identifier.test(key) && key !== '__proto__') return key;
  // As a plain key, quoted or not, `__proto__` would set the prototype.
  return key === '__proto__' ? "['__proto__']" : stringLiteral(key);
}

/** The code that reads a property. */
export function propertyAccess(object: string, key: string): string {
  return identifier.test(key) ? `${object}.${key}` : `${object}[${stringLiteral(key)}]`;
}

/** A literal of plain data on one line; undefined members are left out. */
export function literal(value: unknown): string {
  if (typeof value === 'string') return stringLiteral(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([key, member]) => `${propertyKey(key)}: ${literal(member)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

/** A union of literals, one per line; `never` when there are none. */
export function literalUnion(values: readonly string[]): string {
  if (values.length === 0) return ' never';
  return values.map((value) => `\n  | ${literal(value)}`).join('');
}
