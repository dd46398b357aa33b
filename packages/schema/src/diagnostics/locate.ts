import { isMap, isNode, isPair, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import { readText, type SourceFile } from '../load.ts';
import { chineseDiagnostics } from './chinese.ts';
import type {
  Diagnostic,
  DiagnosticTexts,
  Finding,
  Path,
  Place,
  Position,
  Range,
} from './diagnostic.ts';
import { codeFrame } from './frame.ts';
import { inChinese, inEnglish, type Sentence } from './sentences/sentences.ts';
import { diagnosticTable } from './table.ts';

/** Turns findings into diagnostics, sorted by place; reads positions only of files that have one. */
export function locate({
  findings,
  files,
}: {
  findings: readonly Finding[];
  files: readonly SourceFile[];
}): readonly Diagnostic[] {
  const sources = new Map(files.map((file) => [file.path, file]));
  const byFile = new Map<string, Finding[]>();
  for (const finding of findings) {
    const found = byFile.get(finding.file);
    if (found) found.push(finding);
    else byFile.set(finding.file, [finding]);
  }
  const diagnostics = [...byFile].flatMap(([path, found]) => {
    const source = sources.get(path);
    const text = source ? readText(source).text : '';
    const find = placeFinder(text);
    return found.map((finding) => diagnostic({ finding, text, range: find(finding.at) }));
  });
  return diagnostics.toSorted(
    (a, b) =>
      compare(a.file, b.file) || a.range.start.offset - b.range.start.offset || compare(a.id, b.id),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function diagnostic({
  finding,
  text,
  range,
}: {
  finding: Finding;
  text: string;
  range: Range;
}): Diagnostic {
  const { id, file, at } = finding;
  const english = diagnosticTable[id];
  return {
    id,
    severity: english.severity,
    file,
    range,
    frame: at.kind === 'file' ? '' : codeFrame({ text, range }),
    ...textsOf({ finding, usual: english, words: inEnglish }),
    zh: textsOf({ finding, usual: chineseDiagnostics[id], words: inChinese }),
  };
}

function textsOf({
  finding: { says, fix, related },
  usual,
  words,
}: {
  finding: Finding;
  usual: Pick<DiagnosticTexts, 'cause' | 'fix'>;
  words: (sentence: Sentence) => string;
}): DiagnosticTexts {
  return {
    message: words(says),
    cause: usual.cause,
    fix: fix ? words(fix) : usual.fix,
    ...(related && { related: { file: related.file, message: words(related.says) } }),
  };
}

/** A function from places to ranges in `text`; the document is read once, on the first path. */
function placeFinder(text: string): (place: Place) => Range {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
    lines.addNewLine(at + 1);
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col, offset };
  };
  let document: Document | undefined;
  return (place) => {
    const [start, end] = offsets({
      place,
      text,
      document: () => (document ??= parseDocument(text, { stringKeys: true })),
    });
    return { start: position(start), end: position(end) };
  };
}

function offsets({
  place,
  text,
  document,
}: {
  place: Place;
  text: string;
  document: () => Document;
}): readonly [number, number] {
  switch (place.kind) {
    case 'file':
      return [0, 0];
    case 'offset':
      return [Math.min(place.start, text.length), Math.min(place.end, text.length)];
    case 'key':
    case 'value':
      return pathOffsets({ document: document(), path: place.path, key: place.kind === 'key' });
  }
}

/** Offsets of a path's key or value; of the innermost part that exists when the path does not. */
function pathOffsets({
  document,
  path,
  key,
}: {
  document: Document;
  path: Path;
  key: boolean;
}): readonly [number, number] {
  let node: unknown = document.contents;
  let found = rangeOf(node) ?? ([0, 0] as const);
  for (const [index, step] of path.entries()) {
    const last = index === path.length - 1;
    let next: unknown;
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && String(item.key) === String(step));
      // A missing key, or one asked for as a key, is shown at the name that stands nearest.
      found = rangeOf(pair?.key) ?? found;
      next = pair?.value;
      if (last && key) return found;
    } else if (isSeq(node)) {
      next = node.items[Number(step)];
      found = rangeOf(isMap(next) ? next.items[0]?.key : next) ?? found;
    }
    if (next === undefined || next === null) return found;
    node = next;
    const range = rangeOf(node);
    if (last && range && range[1] > range[0]) found = range;
  }
  return found;
}

function rangeOf(node: unknown): readonly [number, number] | undefined {
  return isNode(node) && node.range ? [node.range[0], node.range[1]] : undefined;
}
