import type { Inline, InlinePart, Placeholder } from './inline.ts';
import { caseIds, keyedChoices, type Unit } from './unit.ts';

/** The namespace of XLIFF 2.0 and 2.1. */
export const namespace = 'urn:oasis:names:tc:xliff:document:2.0';

/** A unit with what is known of its translation. */
export interface XliffUnit extends Unit {
  /** `initial` is missing or stale: still to be done. */
  readonly state: 'initial' | 'translated';
}

export interface XliffFile {
  readonly id: string;
  /** The catalogue's file, for people. */
  readonly original: string;
  readonly units: readonly XliffUnit[];
}

/** Writes an XLIFF 2.0 document: a `file` per part, a `unit` per text, codes as `ph` and `pc`. */
export function writeXliff({
  sourceLocale,
  locale,
  files,
}: {
  readonly sourceLocale: string;
  readonly locale: string;
  readonly files: readonly XliffFile[];
}): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xliff xmlns="${namespace}" version="2.0" srcLang="${sourceLocale}" trgLang="${locale}">`,
    ...files.flatMap(({ id, original, units }) => [
      ` <file id="${attribute(id)}" original="${attribute(original)}" xml:space="preserve">`,
      ...units.flatMap((unit) => unitLines({ unit, units })),
      ' </file>',
    ]),
    '</xliff>',
    '',
  ].join('\n');
}

function unitLines({
  unit: { id, name, state, source, target },
  units,
}: {
  unit: XliffUnit;
  units: readonly XliffUnit[];
}): readonly string[] {
  const codes = createCodes();
  const flowsOf = (inline: Inline): ReadonlyMap<Placeholder, readonly string[]> =>
    new Map(
      [...keyedChoices(inline)].map(([key, choice]) => [
        choice,
        caseUnits({ prefix: caseIds(id, key), units }),
      ]),
    );
  const written = (inline: Inline): string => {
    const flows = flowsOf(inline);
    codes.begin();
    const write = (parts: Inline): string =>
      parts.map((part) => partText({ part, codes, flows, write })).join('');
    return write(inline);
  };
  const sourceText = written(source);
  const targetText = target && written(target);
  const stale = state === 'initial' && target !== undefined;
  return [
    `  <unit id="${attribute(id)}"${name === undefined ? '' : ` name="${attribute(name)}"`} canResegment="no">`,
    ...(codes.data.size === 0
      ? []
      : [
          '   <originalData>',
          ...[...codes.data].map(
            ([data, ref]) => `    <data id="${ref}" xml:space="preserve">${content(data)}</data>`,
          ),
          '   </originalData>',
        ]),
    `   <segment state="${state}"${stale ? ' subState="errdex:stale"' : ''}>`,
    `    <source>${sourceText}</source>`,
    ...(targetText === undefined ? [] : [`    <target>${targetText}</target>`]),
    '   </segment>',
    '  </unit>',
  ];
}

function caseUnits({
  prefix,
  units,
}: {
  prefix: string;
  units: readonly Unit[];
}): readonly string[] {
  const direct = (id: string): boolean =>
    id.startsWith(`${prefix}.`) && /^\d+$/.test(id.slice(prefix.length + 1));
  return units.map(({ id }) => id).filter(direct);
}

interface Codes {
  /** Ids of data by what they hold. */
  readonly data: ReadonlyMap<string, string>;
  /** Begins a side of the unit: the same code has the same id on both. */
  readonly begin: () => void;
  readonly ref: (data: string) => string;
  readonly id: (code: string) => string;
}

function createCodes(): Codes {
  const data = new Map<string, string>();
  const ids = new Map<string, string>();
  let used = new Map<string, number>();
  return {
    data,
    begin: () => void (used = new Map()),
    ref: (text) => {
      const known = data.get(text) ?? `d${data.size + 1}`;
      data.set(text, known);
      return known;
    },
    id: (code) => {
      const place = (used.get(code) ?? 0) + 1;
      used.set(code, place);
      const key = `${place} ${code}`;
      const known = ids.get(key) ?? `${ids.size + 1}`;
      ids.set(key, known);
      return known;
    },
  };
}

function partText({
  part,
  codes,
  flows,
  write,
}: {
  part: InlinePart;
  codes: Codes;
  flows: ReadonlyMap<Placeholder, readonly string[]>;
  write: (inline: Inline) => string;
}): string {
  if (typeof part === 'string') return content(part);
  if (part.kind === 'pair') {
    const id = codes.id(part.start + part.end);
    const refs = `dataRefStart="${codes.ref(part.start)}" dataRefEnd="${codes.ref(part.end)}"`;
    return `<pc id="${id}" ${refs} canCopy="no" canDelete="no">${write(part.content)}</pc>`;
  }
  const names = flows.get(part);
  const shown = names ? `${part.data} …}` : part.data;
  return [
    `<ph id="${codes.id(part.data)}" dataRef="${codes.ref(part.data)}"`,
    ` disp="${attribute(shown)}" canCopy="no" canDelete="no"`,
    ...(names ? [` subFlows="${names.join(' ')}"`] : []),
    '/>',
  ].join('');
}

const notXml = /[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function content(text: string): string {
  return text
    .replaceAll(/[&<>]/g, (sign) => entities[sign] ?? sign)
    .replaceAll(notXml, (sign) => `<cp hex="${hex(sign)}"/>`);
}

function attribute(text: string): string {
  return text
    .replaceAll(/[&<>]/g, (sign) => entities[sign] ?? sign)
    .replaceAll(/["\t\n]/g, (sign) => `&#x${hex(sign)};`)
    .replaceAll(notXml, '\ufffd');
}

function hex(sign: string): string {
  return (sign.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0');
}
