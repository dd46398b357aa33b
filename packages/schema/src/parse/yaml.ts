import { YAMLException } from 'js-yaml';
import {
  type Document,
  isAlias,
  isCollection,
  isScalar,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import type { Finding, Place } from '../diagnostics/diagnostic.ts';
import type { TextFile } from '../load.ts';
import { forbiddenInFile } from '../source/hidden.ts';
import { readPlainYaml } from './plainYaml.ts';
import { syntaxSentence } from './syntaxSentence.ts';

export type ParsedYaml =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'findings'; readonly findings: readonly Finding[] };

/** Reads one YAML 1.2 document into plain data, with positions only when something is found in it. */
export function parseYaml(file: TextFile): ParsedYaml {
  const plain = readPlainYaml(file.text);
  if ('value' in plain) return { kind: 'value', value: plain.value };
  const forbidden = forbiddenInFile.exec(file.text);
  if (forbidden) {
    return { kind: 'findings', findings: [characterFinding({ file, offset: forbidden.index })] };
  }
  const { error } = plain;
  if (isTooDeep(error)) return { kind: 'findings', findings: [refusal({ file, error })] };
  const located = parseLocated(file);
  return error === undefined || located.kind === 'findings'
    ? located
    : { kind: 'findings', findings: [refusal({ file, error })] };
}

/** Reads with positions: slower, and strict about what a catalogue does without. */
export function parseLocated(file: TextFile): ParsedYaml {
  try {
    const document = parseDocument(file.text, { prettyErrors: false, stringKeys: true });
    // After the first few, a parser that lost the thread only repeats itself.
    const errors = [...document.errors, ...document.warnings].slice(0, 5);
    const conflict = errors.length > 0 ? conflictMarker.exec(file.text) : null;
    if (conflict) return { kind: 'findings', findings: [conflictFinding({ file, conflict })] };
    const findings = errors.map((error) => syntaxFinding({ file, error, document }));
    visit(document, {
      Node(_key, node) {
        const anchored = isAlias(node) || ((isScalar(node) || isCollection(node)) && node.anchor);
        if (anchored || node.tag) findings.push(indirection({ file, range: node.range }));
      },
      Pair(_key, { key }) {
        // Objects take this key for their prototype, so that it would be lost without a word.
        if (isScalar(key) && key.value === '__proto__')
          findings.push(prototypeKey({ file, range: key.range }));
      },
    });
    if (document.directives?.yaml.explicit) findings.push(directive(file));
    if (findings.length > 0) return { kind: 'findings', findings };
    return { kind: 'value', value: document.toJS() as unknown };
  } catch (error) {
    return { kind: 'findings', findings: [refusal({ file, error })] };
  }
}

function characterFinding({ file, offset }: { file: TextFile; offset: number }): Finding {
  const code = (file.text.codePointAt(offset) as number)
    .toString(16)
    .toUpperCase()
    .padStart(4, '0');
  return {
    id: 'character-forbidden',
    file: file.path,
    says: { key: 'character-forbidden', code },
    at: { kind: 'offset', start: offset, end: offset + 1 },
  };
}

// The first of the lines that git leaves where it could not merge.
const conflictMarker = /^<{7} [^\r\n]*/m;

function conflictFinding({
  file,
  conflict: { index, 0: line },
}: {
  file: TextFile;
  conflict: RegExpExecArray;
}): Finding {
  return {
    id: 'yaml-syntax',
    file: file.path,
    says: { key: 'yaml-conflict' },
    at: { kind: 'offset', start: index, end: index + line.length },
  };
}

function syntaxFinding({
  file,
  error,
  document,
}: {
  file: TextFile;
  error: YAMLError;
  document: Document;
}): Finding {
  const duplicate = error.code === 'DUPLICATE_KEY';
  const [start, end] = error.pos;
  const says = syntaxSentence(error.message);
  const finding = {
    id: duplicate ? 'yaml-duplicate-key' : 'yaml-syntax',
    file: file.path,
    says,
    at: { kind: 'offset', start, end: Math.max(start + 1, end) },
  } as const;
  if (says.key === 'yaml-key-lines' || says.key === 'yaml-colon-missing') {
    // What was meant for a key, with a full-width colon or without a space after it.
    const key = /^["']?[\w/-]+["']?(?=：|:[^ \t\r\n])/.exec(file.text.slice(start, start + 100));
    if (!key) return finding;
    const colon = start + key[0].length;
    return {
      ...finding,
      says: { key: 'yaml-colon-space' },
      at: { kind: 'offset', start: colon, end: colon + 1 },
    };
  }
  if (says.key === 'yaml-quote-open') {
    const opening = openingQuote({ document, end: start });
    return { ...finding, at: { kind: 'offset', start: opening, end: opening + 1 } };
  }
  return finding;
}

/** Where the quoted text begins that a parser found no end of. */
function openingQuote({ document, end }: { document: Document; end: number }): number {
  let opening = end;
  visit(document, {
    Scalar(_key, { type, range }) {
      if (type?.startsWith('QUOTE') && range && range[0] < end && range[1] >= end)
        opening = range[0];
    },
  });
  return opening;
}

function indirection({ file, range }: { file: TextFile; range: NodeRange }): Finding {
  return {
    id: 'yaml-alias',
    file: file.path,
    says: { key: 'yaml-indirection' },
    at: place(range),
  };
}

function prototypeKey({ file, range }: { file: TextFile; range: NodeRange }): Finding {
  return {
    id: 'key-unknown',
    file: file.path,
    says: { key: 'key-unknown', name: '__proto__' },
    at: place(range),
  };
}

function directive(file: TextFile): Finding {
  return {
    id: 'yaml-syntax',
    file: file.path,
    says: { key: 'yaml-directive' },
    at: { kind: 'offset', start: 0, end: 1 },
  };
}

type NodeRange = readonly [number, number, number] | null | undefined;

function place(range: NodeRange): Place {
  return range ? { kind: 'offset', start: range[0], end: range[1] } : { kind: 'file' };
}

function isTooDeep(error: unknown): boolean {
  return (
    error instanceof RangeError ||
    (error instanceof YAMLException && /depth|nest/i.test(error.reason))
  );
}

/** A parser gave up in its own way, e.g. on nesting too deep for its stack. */
function refusal({ file, error }: { file: TextFile; error: unknown }): Finding {
  const finding = { id: 'yaml-syntax', file: file.path, at: { kind: 'file' } } as const;
  if (isTooDeep(error)) return { ...finding, says: { key: 'yaml-too-deep' } };
  if (!(error instanceof YAMLException)) throw error;
  const duplicate = /duplicated mapping key/.test(error.reason);
  const start = Math.min(error.mark?.position ?? 0, file.text.length);
  return {
    ...finding,
    ...(duplicate && { id: 'yaml-duplicate-key' }),
    says: syntaxSentence(error.reason),
    ...(error.mark && { at: { kind: 'offset', start, end: start + 1 } }),
  };
}
