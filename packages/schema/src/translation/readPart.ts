import type { Locale } from '../ir.ts';
import { parseMessage } from '../parse/message.ts';
import type { TextEdit } from './editText.ts';
import { textUnits } from './exportXliff.ts';
import { inlineOf, rawOf } from './forms.ts';
import { type Inline, isSameInline } from './inline.ts';
import { assemble, type ReadFile, type ReadUnit, unitsWithin } from './readXliff.ts';
import { type CatalogText, isGrouped, type TextPart } from './texts.ts';
import type { XmlPlace } from './xml.ts';

/** What is wrong with a translation. */
export interface TextProblem {
  readonly kind: 'params' | 'codes' | 'markup' | 'message';
  readonly at: XmlPlace;
  readonly part: string;
  readonly text: string;
  /** Codes of the source that the translation lacks, and those that only it has. */
  readonly missing: readonly string[];
  readonly added: readonly string[];
  /** Of a message that is not well-formed, the parser's reason. */
  readonly reason?: string;
  /** The reason for Chinese readers. */
  readonly zh?: { readonly reason: string };
}

/** A text that is not taken over: gone from the catalogue, not done, or of another source text. */
export interface LeftOut {
  readonly part: string;
  /** Absent for a whole part. */
  readonly text?: string;
  readonly why: 'unknown' | 'incomplete' | 'source-changed';
}

export interface PartImport {
  /** The catalogue's file; absent when the part is unknown. */
  readonly path?: string;
  readonly edits: readonly TextEdit[];
  readonly changed: number;
  readonly confirmed: readonly string[];
  readonly leftOut: readonly LeftOut[];
  readonly problems: readonly TextProblem[];
}

/** Compares one part of a document with the catalogue. */
export function readPart({
  file,
  part,
  sourceLocale,
  locale,
}: {
  readonly file: ReadFile;
  readonly part: TextPart | undefined;
  readonly sourceLocale: Locale;
  readonly locale: Locale;
}): PartImport {
  const empty = { edits: [], changed: 0, confirmed: [], problems: [] };
  if (part === undefined) return { ...empty, leftOut: [{ part: file.id, why: 'unknown' }] };
  const problems: TextProblem[] = [];
  const leftOut: LeftOut[] = [];
  const leave = (text: string, why: LeftOut['why']): void => {
    leftOut.push({ part: part.id, text, why });
  };
  const read = part.texts.map((text) => {
    const one = compare({ file, part, text, sourceLocale, locale });
    if (one.problem) problems.push(one.problem);
    return one;
  });
  const known = new Set(read.flatMap(({ units }) => units.map(({ id }) => id)));
  for (const id of file.units.keys()) if (!known.has(id)) leave(id, 'unknown');

  const grouped = read.filter(({ text }) => isGrouped(text));
  const isThere = grouped.some(({ text }) => text.values[locale] !== undefined);
  // A translation begins as a whole: half a text helps no reader.
  const lacking = grouped.filter(
    ({ text, raw }) => raw === undefined && text.values[sourceLocale] !== undefined,
  );
  const begins = !isThere && grouped.some(({ raw }) => raw !== undefined);
  if (begins) for (const { text } of lacking) leave(text.id, 'incomplete');
  const taken = read.filter(({ text, raw, sourceSame }) => {
    if (raw === undefined || raw === text.values[locale]) return false;
    if (isGrouped(text)) return isThere || lacking.length === 0;
    // Nothing would say that such a translation is stale.
    if (!sourceSame) leave(text.id, 'source-changed');
    return sourceSame;
  });
  const changedGroup = taken.some(({ text }) => isGrouped(text));
  const current =
    lacking.length === 0 &&
    grouped.every(({ text, done }) => done || text.values[sourceLocale] === undefined);
  const sourceSame = grouped.every((one) => one.sourceSame);
  if (changedGroup && !sourceSame) leave('text', 'source-changed');
  const { group } = part;
  const confirms = current && sourceSame && group && group.from[locale] !== group.hash;
  return {
    path: part.file,
    edits: [
      ...(confirms ? [confirmation({ hash: group.hash, locale })] : []),
      ...taken.map(({ text, raw }) => ({ path: text.pathIn(locale), value: raw as string })),
    ],
    changed: taken.length,
    confirmed: confirms ? [part.id] : [],
    leftOut,
    problems,
  };
}

function confirmation({ hash, locale }: { hash: string; locale: Locale }): TextEdit {
  return { path: ['text', locale, 'translatedFrom'], value: hash, first: true };
}

interface Compared {
  readonly text: CatalogText;
  readonly units: readonly ReadUnit[];
  /** The text to stand in the catalogue; undefined where there is none. */
  readonly raw?: string | undefined;
  /** Whether the translator is done with it: it says so, or is another than before. */
  readonly done: boolean;
  /** Whether it was translated from the source text as it stands. */
  readonly sourceSame: boolean;
  readonly problem?: TextProblem;
}

function compare({
  file: { units },
  part,
  text,
  sourceLocale,
  locale,
}: {
  file: ReadFile;
  part: TextPart;
  text: CatalogText;
  sourceLocale: Locale;
  locale: Locale;
}): Compared {
  const { id, form, values } = text;
  const before = values[locale];
  const own = unitsWithin({ id, units });
  const sourceSame = isSameSource({ own, text, sourceLocale, locale });
  const [unit] = own;
  const target = assemble({ id, units });
  const base = { text, units: own, sourceSame };
  if (unit === undefined || target === undefined) return { ...base, raw: before, done: false };
  const was = before === undefined ? undefined : inlineOf({ form, raw: before });
  if (isSameInline(target, was)) {
    return { ...base, raw: before, done: own.every(({ state }) => state !== 'initial') };
  }
  const source = inlineOf({ form, raw: values[sourceLocale] ?? '' });
  const raw = rawOf({ form, inline: target });
  const problem = problemOf({ form, locale, source, target, was, raw });
  const place = { at: unit.at, part: part.id, text: id };
  return { ...base, raw, done: true, ...(problem && { problem: { ...place, ...problem } }) };
}

function isSameSource({
  own,
  text,
  sourceLocale,
  locale,
}: {
  own: readonly ReadUnit[];
  text: CatalogText;
  sourceLocale: Locale;
  locale: Locale;
}): boolean {
  const sources = new Map(own.map(({ id, source }) => [id, withoutCases(source)]));
  return textUnits({ text, sourceLocale, locale }).every(
    ({ id, source }) =>
      text.values[sourceLocale] === undefined ||
      isSameInline(sources.get(id), withoutCases(source)),
  );
}

function withoutCases(inline: Inline): Inline {
  return inline.map((part) =>
    typeof part === 'object' && part.kind === 'placeholder' && part.cases
      ? { ...part, cases: {} }
      : part,
  );
}

type Fault = Pick<TextProblem, 'kind' | 'missing' | 'added' | 'reason' | 'zh'>;

function problemOf({
  form,
  locale,
  source,
  target,
  was,
  raw,
}: {
  form: CatalogText['form'];
  locale: Locale;
  source: Inline;
  target: Inline;
  was: Inline | undefined;
  raw: string | undefined;
}): Fault | undefined {
  if (raw === undefined) return { kind: 'markup', missing: [], added: [] };
  if (form === 'message') return messageFault({ locale, source, raw });
  // The translation may have kept to other codes than the source before.
  const faults = [source, ...(was ? [was] : [])].map((kept) =>
    difference({ wanted: codesOf(kept), found: codesOf(target) }),
  );
  return faults.includes(undefined) ? undefined : { kind: 'codes', ...faults[0]! };
}

function messageFault({
  locale,
  source,
  raw,
}: {
  locale: Locale;
  source: Inline;
  raw: string;
}): Fault | undefined {
  const translated = parseMessage({ icu: raw, locale });
  if (translated.kind === 'invalid') {
    const { reason, zh } = translated;
    return { kind: 'message', missing: [], added: [], reason, zh };
  }
  const original = parseMessage({ icu: rawOf({ form: 'message', inline: source }) ?? '', locale });
  const params = (parsed: typeof original): readonly string[] =>
    parsed.kind === 'message' ? [...new Set(parsed.uses.map(({ param }) => `{${param}}`))] : [];
  const fault = difference({ wanted: params(original), found: params(translated) });
  return fault && { kind: 'params', ...fault };
}

function codesOf(inline: Inline): readonly string[] {
  return inline.flatMap((part) => {
    if (typeof part === 'string') return [];
    return part.kind === 'pair' ? [`[…${part.end}`, ...codesOf(part.content)] : [part.data];
  });
}

function difference({
  wanted,
  found,
}: {
  wanted: readonly string[];
  found: readonly string[];
}): { readonly missing: readonly string[]; readonly added: readonly string[] } | undefined {
  const missing = [...wanted];
  const added = found.filter((code) => {
    const at = missing.indexOf(code);
    if (at !== -1) missing.splice(at, 1);
    return at === -1;
  });
  return missing.length + added.length === 0 ? undefined : { missing, added };
}
