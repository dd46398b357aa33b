import { isDeepStrictEqual } from 'node:util';
import { isCollection, isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import type { Path } from '../diagnostics/diagnostic.ts';
import { blockItems, flowItems, scalarText } from './yamlText.ts';

/** A text to stand at a path of a YAML file. */
export interface TextEdit {
  readonly path: Path;
  readonly value: string;
  /** Stands before the siblings that are there, in place of after them. */
  readonly first?: true;
}

/** Edits by the keys and indexes that lead to them. */
export type EditTree = Map<string | number, EditTree | TextEdit>;

/** Puts texts into a YAML file and leaves every other byte of it, comments too, as it is. */
export function editTexts({
  yaml,
  edits,
}: {
  readonly yaml: string;
  readonly edits: readonly TextEdit[];
}): string {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, stringKeys: true });
  const splices: Splice[] = [];
  const newline = yaml.includes('\r\n') ? '\r\n' : '\n';
  visit({ node: document.contents, tree: treeOf(edits), file: { yaml, lines, newline, splices } });
  // From the end on. Where two meet, what belongs to the inner collection comes first in the file.
  const ordered = splices.toReversed().toSorted((a, b) => b.start - a.start);
  let edited = yaml;
  for (const { start, end, text } of ordered) {
    edited = edited.slice(0, start) + text + edited.slice(end);
  }
  for (const { path, value } of edits) document.setIn(path, value);
  const got: unknown = parseDocument(edited, { stringKeys: true }).toJS();
  if (isDeepStrictEqual(got, document.toJS())) return edited;
  throw new TypeError('A file could not be edited; please report it with the file.');
}

interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface EditedFile {
  readonly yaml: string;
  readonly lines: LineCounter;
  readonly newline: string;
  /** Inner ones before outer ones. */
  readonly splices: Splice[];
}

function treeOf(edits: readonly TextEdit[]): EditTree {
  const root: EditTree = new Map();
  for (const edit of edits) {
    let tree = root;
    for (const step of edit.path.slice(0, -1)) {
      const next = tree.get(step);
      const inner: EditTree = next instanceof Map ? next : new Map();
      tree.set(step, inner);
      tree = inner;
    }
    tree.set(edit.path.at(-1) as string | number, edit);
  }
  return root;
}

function visit({
  node,
  tree,
  file,
}: {
  node: Node | null;
  tree: EditTree;
  file: EditedFile;
}): void {
  if (!isCollection(node)) throw new TypeError('A text is to stand where there is no collection.');
  const added: EditTree = new Map();
  const before: EditTree = new Map();
  for (const [step, edit] of tree) {
    const child = node.get(step, true) as Node | undefined;
    if (edit instanceof Map) {
      if (child) visit({ node: child, tree: edit, file });
      else added.set(step, edit);
    } else if (isScalar(child))
      file.splices.push(replaced({ node: child, value: edit.value, file }));
    else (edit.first ? before : added).set(step, edit);
  }
  if (before.size > 0) insert({ node, tree: before, atStart: true, file });
  if (added.size > 0) insert({ node, tree: added, atStart: false, file });
}

function replaced({
  node,
  value,
  file: { yaml },
}: {
  node: Node;
  value: string;
  file: EditedFile;
}): Splice {
  const [start, end] = rangeOf(node);
  // A block of literal text ends with its last line.
  const ended = yaml.slice(start, end).endsWith('\n') ? '\n' : '';
  return { start, end, text: scalarText(value) + ended };
}

function insert({
  node,
  tree,
  atStart,
  file: { yaml, lines, newline, splices },
}: {
  node: Collection;
  tree: EditTree;
  atStart: boolean;
  file: EditedFile;
}): void {
  const leading = firstOf(node);
  const last = lastOf(node);
  const put = (at: number, text: string): void => {
    splices.push({ start: at, end: at, text });
  };
  if (leading === undefined || last === undefined) {
    // Either `{}` or `[]`, and nothing more.
    const [start, end] = rangeOf(node);
    splices.push({ start: start + 1, end: end - 1, text: ` ${flowItems(tree)} ` });
    return;
  }
  const [begin] = rangeOf(leading);
  if (node.flow) {
    if (atStart) put(begin, `${flowItems(tree)}, `);
    else put(rangeOf(last)[1], `, ${flowItems(tree)}`);
    return;
  }
  const dash = isSeq(node) ? begin - yaml.lastIndexOf('-', begin - 1) : 0;
  const indent = lines.linePos(begin).col - 1 - dash;
  const margin = ' '.repeat(indent);
  const text = blockItems(tree).join(`${newline}${margin}`);
  if (atStart) {
    put(begin, `${text}${newline}${margin}`);
    return;
  }
  const place = endOfLine(yaml, rangeOf(deepest(node))[1]);
  const ended = yaml[place - 1] === '\n';
  put(place, ended ? `${margin}${text}${newline}` : `${newline}${margin}${text}`);
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

/** The end of a line, before its line break, unless the text before has ended its line itself. */
function endOfLine(yaml: string, from: number): number {
  if (yaml[from - 1] === '\n') return from;
  const end = yaml.indexOf('\n', from);
  if (end === -1) return yaml.length;
  return yaml[end - 1] === '\r' ? end - 1 : end;
}
