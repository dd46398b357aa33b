import type { Element, Node } from '@xmldom/xmldom';
import { say } from '../diagnostics/sentences/say.ts';
import { xml as xmlEn } from '../diagnostics/sentences/xml.en.ts';
import { xml as xmlZh } from '../diagnostics/sentences/xml.zh.ts';
import type { Inline, InlinePart, Placeholder } from './inline.ts';
import { caseIds, keyedChoices } from './unit.ts';
import { namespace } from './writeXliff.ts';
import { childElements, isElement, parseXml, placeOf, type XmlPlace } from './xml.ts';

/** A unit as it came back; the cases of a choice are units of their own. */
export interface ReadUnit {
  readonly id: string;
  readonly name?: string;
  readonly source: Inline;
  readonly target?: Inline;
  readonly state: string;
  readonly at: XmlPlace;
}

export interface ReadFile {
  readonly id: string;
  readonly at: XmlPlace;
  readonly units: ReadonlyMap<string, ReadUnit>;
}

export interface ReadXliff {
  readonly sourceLocale: string;
  readonly locale: string | undefined;
  readonly files: readonly ReadFile[];
}

/** Why a document cannot be read. */
export interface XliffProblem {
  readonly kind: 'not-xml' | 'not-xliff' | 'code-unknown' | 'id-twice';
  readonly at: XmlPlace;
  /** What the parser says, the element, or the id. */
  readonly what: string;
  /** What the parser says, for Chinese readers. */
  readonly zh?: { readonly what: string };
}

/** Reads XLIFF 2.0 or 2.1 as translators' tools write it. */
export function readXliff(text: string): {
  readonly xliff?: ReadXliff;
  readonly problems: readonly XliffProblem[];
} {
  const xml = parseXml(text);
  if (xml.kind === 'invalid') {
    const { fault, at } = xml;
    const zh = { what: say(xmlZh, fault) };
    return { problems: [{ kind: 'not-xml', at, what: say(xmlEn, fault), zh }] };
  }
  const { root } = xml;
  if (root.localName !== 'xliff' || root.namespaceURI !== namespace) {
    return { problems: [{ kind: 'not-xliff', at: placeOf(root), what: `<${root.nodeName}>` }] };
  }
  const problems: XliffProblem[] = [];
  const files = childElements(root, 'file').map((element): ReadFile => {
    const units = new Map<string, ReadUnit>();
    for (const unit of unitElements(element)) {
      const read = readUnit({ unit, problems });
      if (units.has(read.id)) problems.push({ kind: 'id-twice', at: read.at, what: read.id });
      units.set(read.id, read);
    }
    return { id: element.getAttribute('id') ?? '', at: placeOf(element), units };
  });
  const sourceLocale = root.getAttribute('srcLang') ?? '';
  const locale = root.getAttribute('trgLang') ?? undefined;
  return { xliff: { sourceLocale, locale, files }, problems };
}

/** A text with the cases of its choices put back from their units; undefined where one lacks. */
export function assemble({
  id,
  units,
}: {
  readonly id: string;
  readonly units: ReadonlyMap<string, ReadUnit>;
}): Inline | undefined {
  const target = units.get(id)?.target;
  if (target === undefined) return undefined;
  const keys = new Map([...keyedChoices(target)].map(([key, choice]) => [choice, key]));
  const parts = target.map((part): InlinePart | undefined => {
    const key = typeof part === 'object' && part.kind === 'placeholder' && keys.get(part);
    if (!key) return part;
    const cases = caseUnits({ prefix: caseIds(id, key), units }).flatMap((unit) => {
      const text = assemble({ id: unit.id, units });
      return text === undefined ? [] : [[unit.name ?? '', text] as const];
    });
    const filled = Object.fromEntries(cases);
    return Object.hasOwn(filled, 'other')
      ? ({ ...(part as Placeholder), cases: filled } satisfies Placeholder)
      : undefined;
  });
  return parts.includes(undefined) ? undefined : (parts as Inline);
}

/** A text's own unit and those of all its cases. */
export function unitsWithin({
  id,
  units,
}: {
  readonly id: string;
  readonly units: ReadonlyMap<string, ReadUnit>;
}): readonly ReadUnit[] {
  const own = units.get(id);
  if (own === undefined) return [];
  const keys = new Set(
    [...keyedChoices(own.source), ...keyedChoices(own.target ?? [])].map(([key]) => key),
  );
  return [
    own,
    ...[...keys].flatMap((key) =>
      caseUnits({ prefix: caseIds(id, key), units }).flatMap((unit) =>
        unitsWithin({ id: unit.id, units }),
      ),
    ),
  ];
}

function caseUnits({
  prefix,
  units,
}: {
  prefix: string;
  units: ReadonlyMap<string, ReadUnit>;
}): readonly ReadUnit[] {
  const found: ReadUnit[] = [];
  for (let index = 1; ; index += 1) {
    const unit = units.get(`${prefix}.${index}`);
    if (unit === undefined) return found;
    found.push(unit);
  }
}

/** Units may stand in groups. */
function unitElements(parent: Element): readonly Element[] {
  return childElements(parent).flatMap((element) => {
    if (element.localName === 'unit') return [element];
    return element.localName === 'group' ? unitElements(element) : [];
  });
}

function readUnit({ unit, problems }: { unit: Element; problems: XliffProblem[] }): ReadUnit {
  const data = new Map(
    childElements(unit, 'originalData')
      .flatMap((original) => childElements(original, 'data'))
      .map((one) => [one.getAttribute('id') ?? '', dataText(one)]),
  );
  const parts = childElements(unit).filter(({ localName }) =>
    ['segment', 'ignorable'].includes(localName ?? ''),
  );
  const side = (part: Element, name: string): Inline | undefined => {
    const [element] = childElements(part, name);
    return element && inlineOf({ element, data, problems });
  };
  const sources = parts.map((part) => side(part, 'source') ?? []);
  const targets = parts.map((part, index) =>
    // What lies between sentences may be left as it is.
    part.localName === 'ignorable'
      ? (side(part, 'target') ?? sources[index])
      : side(part, 'target'),
  );
  const name = unit.getAttribute('name') ?? undefined;
  const states = parts
    .filter(({ localName }) => localName === 'segment')
    .map((part) => part.getAttribute('state') ?? 'initial');
  return {
    id: unit.getAttribute('id') ?? '',
    ...(name !== undefined && { name }),
    source: joined(sources.flat()),
    ...(targets.length > 0 &&
      !targets.includes(undefined) && { target: joined(targets.flat() as Inline) }),
    state: states.includes('initial') ? 'initial' : (states[0] ?? 'initial'),
    at: placeOf(unit),
  };
}

function inlineOf({
  element,
  data,
  problems,
}: {
  element: Element;
  data: ReadonlyMap<string, string>;
  problems: XliffProblem[];
}): Inline {
  const dataOf = (code: Element, attribute: string): string => {
    const ref = code.getAttribute(attribute) ?? '';
    const found = data.get(ref);
    if (found === undefined) {
      problems.push({ kind: 'code-unknown', at: placeOf(code), what: `<${code.nodeName}>` });
    }
    return found ?? '';
  };
  const read = (node: Node): Inline => {
    if (!isElement(node)) {
      const isText = node.nodeType === node.TEXT_NODE || node.nodeType === node.CDATA_SECTION_NODE;
      return isText ? [node.nodeValue ?? ''] : [];
    }
    const content = (): Inline => [...node.childNodes].flatMap(read);
    switch (node.localName) {
      case 'ph': {
        const choice = node.hasAttribute('subFlows') && { cases: {} };
        return [{ kind: 'placeholder', data: dataOf(node, 'dataRef'), ...choice }];
      }
      case 'pc': {
        const [start, end] = [dataOf(node, 'dataRefStart'), dataOf(node, 'dataRefEnd')];
        return [{ kind: 'pair', start, end, content: joined(content()) }];
      }
      case 'cp':
        return [codePoint(node)];
      case 'mrk':
        return content();
      // The ends of an annotation that is no element of its own.
      case 'sm':
      case 'em':
        return [];
      default:
        problems.push({ kind: 'code-unknown', at: placeOf(node), what: `<${node.nodeName}>` });
        return [];
    }
  };
  return joined([...element.childNodes].flatMap(read));
}

function dataText(element: Element): string {
  return [...element.childNodes]
    .map((node) => (isElement(node) ? codePoint(node) : (node.nodeValue ?? '')))
    .join('');
}

function codePoint(element: Element): string {
  return String.fromCodePoint(
    Number.parseInt(element.getAttribute('hex') ?? '', 16) % 0x110000 || 0xfffd,
  );
}

/** Neighbouring words as one. */
function joined(parts: Inline): Inline {
  const all: InlinePart[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    if (typeof part === 'string' && typeof last === 'string') all.splice(-1, 1, last + part);
    else if (part !== '') all.push(part);
  }
  return all;
}
