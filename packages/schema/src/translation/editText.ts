import { isDeepStrictEqual } from 'node:util';
import { isCollection, isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import type { Path } from '../diagnostics/diagnostic.ts';

/** A text to stand at a path of a YAML file. */
export interface TextEdit {
  readonly path: Path;
  readonly value: string;
  /** Stands before the siblings that are there, in place of after them. */
  readonly first?: true;
}

/** Puts texts into a YAML file and leaves every other byte of it, comments too, as it is. */
export function editTexts({
  yaml,
  edits,
}: {
  readonly yaml: string;
  readonly edits: readonly TextEdit[];
}): string {
  let text = yaml;
  for (const edit of edits) text = editText({ yaml: text, edit });
  return text;
}

function editText({ yaml, edit }: { yaml: string; edit: TextEdit }): string {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, stringKeys: true });
  const edited = insert({ yaml, edit, node: document.contents, lines });
  const wanted = document.clone();
  wanted.setIn(edit.path, edit.value);
  const got: unknown = parseDocument(edited, { stringKeys: true }).toJS();
  if (isDeepStrictEqual(got, wanted.toJS())) return edited;
  throw new TypeError(`A text could not be put at ${edit.path.join('.')}.`);
}

function insert({
  yaml,
  edit: { path, value, first: isFirst },
  node,
  lines,
}: {
  yaml: string;
  edit: TextEdit;
  node: Node | null;
  lines: LineCounter;
}): string {
  let at = node;
  let depth = 0;
  for (const step of path) {
    const next = childOf(at, step);
    if (!next) break;
    at = next;
    depth += 1;
  }
  const rest = path.slice(depth);
  const first = isFirst && rest.length === 1;
  if (isScalar(at) && rest.length === 0) {
    const [start, end] = rangeOf(at);
    const ended = yaml.slice(start, end).endsWith('\n') ? '\n' : '';
    return yaml.slice(0, start) + scalar(value) + ended + yaml.slice(end);
  }
  if (!isCollection(at) || rest.length === 0)
    throw new TypeError(`No text is at ${path.join('.')}.`);
  const [start, end] = rangeOf(at);
  const leading = firstOf(at);
  if (at.flow || leading === undefined) {
    const last = lastOf(at);
    const text = flowItem({ rest, value, inMap: isMap(at) });
    if (leading === undefined || last === undefined) {
      // Either `{}` or `[]`, and nothing more.
      return `${yaml.slice(0, start + 1)} ${text} ${yaml.slice(end - 1)}`;
    }
    const place = first ? rangeOf(leading)[0] : rangeOf(last)[1];
    return yaml.slice(0, place) + (first ? `${text}, ` : `, ${text}`) + yaml.slice(place);
  }
  const [begin] = rangeOf(leading);
  const column = lines.linePos(begin).col - 1 - (isSeq(at) ? dashWidth(yaml, begin) : 0);
  const newline = yaml.includes('\r\n') ? '\r\n' : '\n';
  const text = blockItem({ rest, value, indent: column, newline, inMap: isMap(at) });
  const margin = ' '.repeat(column);
  if (first) return `${yaml.slice(0, begin)}${text}${newline}${margin}${yaml.slice(begin)}`;
  const place = endOfLine(yaml, rangeOf(deepest(at))[1]);
  const before = yaml.slice(0, place);
  const apart = before.endsWith('\n') ? '' : newline;
  const after = yaml.slice(place);
  return `${before}${apart}${margin}${text}${apart === '' ? newline : ''}${after}`;
}

function childOf(node: Node | null, step: string | number): Node | undefined {
  if (isMap(node)) return node.get(step, true) as Node | undefined;
  return isSeq(node) ? (node.get(step, true) as Node | undefined) : undefined;
}

type Collection = Extract<Node, { items: unknown[] }>;

/** The key or item that a collection begins with. */
function firstOf(node: Collection): Node | undefined {
  const [item] = node.items as unknown as { key?: Node }[];
  return isMap(node) ? item?.key : (item as Node | undefined);
}

function lastOf(node: Collection): Node | undefined {
  const last = node.items.at(-1) as unknown as { key?: Node; value?: Node } | undefined;
  return isMap(node) ? (last?.value ?? last?.key) : (last as Node | undefined);
}

/** The last text of a collection: collections end where comments after them do. */
function deepest(node: Node): Node {
  const last = isCollection(node) && !node.flow ? lastOf(node) : undefined;
  return last === undefined ? node : deepest(last);
}

function rangeOf(node: Node): readonly [number, number] {
  if (!node.range) throw new TypeError('Nodes of a file have ranges.');
  return [node.range[0], node.range[1]];
}

/** From the dash of a list’s item to the item. */
function dashWidth(yaml: string, begin: number): number {
  return begin - yaml.lastIndexOf('-', begin - 1);
}

/** The end of a line, before its line break, unless the text before has ended its line itself. */
function endOfLine(yaml: string, from: number): number {
  if (yaml[from - 1] === '\n') return from;
  const end = yaml.indexOf('\n', from);
  if (end === -1) return yaml.length;
  return yaml[end - 1] === '\r' ? end - 1 : end;
}

interface ItemInput {
  readonly rest: Path;
  readonly value: string;
  readonly inMap: boolean;
}

function flowItem({ rest, value, inMap }: ItemInput): string {
  const [step, next] = rest;
  const key = inMap ? `${String(step)}: ` : '';
  if (next === undefined) return key + scalar(value);
  const inner = flowItem({ rest: rest.slice(1), value, inMap: typeof next === 'string' });
  return key + (typeof next === 'string' ? `{ ${inner} }` : `[${inner}]`);
}

/** A pair or item from its own column on; what is in it stands two further to the right. */
function blockItem({
  rest,
  value,
  indent,
  newline,
  inMap,
}: ItemInput & { indent: number; newline: string }): string {
  const [step, next] = rest;
  if (next === undefined) return `${inMap ? `${String(step)}:` : '-'} ${scalar(value)}`;
  const inner = blockItem({
    rest: rest.slice(1),
    value,
    indent: indent + 2,
    newline,
    inMap: typeof next === 'string',
  });
  return inMap ? `${String(step)}:${newline}${' '.repeat(indent + 2)}${inner}` : `- ${inner}`;
}

/** Quoted, so that no word is read as anything but text; a hash needs no quotes. */
function scalar(text: string): string {
  if (/^[a-z]{6}$/.test(text) && !/^(?:true|false|null)$/.test(text)) return text;
  // Only double quotes can hold line ends and tabs as what they are.
  return /[\n\t\u0000-\u001f\u007f-\u00a0\u2028\u2029\ud800-\udfff]/u.test(text)
    ? JSON.stringify(text)
    : `'${text.replaceAll("'", "''")}'`;
}
