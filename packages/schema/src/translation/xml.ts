import type { XmlFault } from '../diagnostics/sentences/xml.en.ts';
import { xmlFault } from './xmlFault.ts';
import { DOMParser, type Document, type Element, type Node, ParseError } from '@xmldom/xmldom';

/** A place in a document, from 1. */
export interface XmlPlace {
  readonly line: number;
  readonly column: number;
}

export type ParsedXml =
  | { readonly kind: 'element'; readonly root: Element }
  | { readonly kind: 'invalid'; readonly fault: XmlFault; readonly at: XmlPlace };

/** Parses well-formed XML without a document type: nothing is fetched and nothing expands. */
export function parseXml(text: string): ParsedXml {
  let reason = '';
  let document: Document;
  try {
    document = new DOMParser({
      // Those of XML 1.0; by itself the parser takes U+2028 for one, as XML 1.1 does.
      normalizeLineEndings: (source) => source.replaceAll(/\r\n?/g, '\n'),
      onError: (level, message) => {
        // A text may well have U+FFFD; every other warning is about what is not well-formed.
        if (level === 'warning' && String(message).includes('replacement character')) return;
        reason ||= String(message);
        throw new Error(reason);
      },
    }).parseFromString(text, 'text/xml');
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    const { lineNumber = 1, columnNumber = 1 } = (error.locator ?? {}) as Locator;
    const at = { line: Math.max(1, lineNumber), column: Math.max(1, columnNumber) };
    return { kind: 'invalid', fault: xmlFault(reason || error.message), at };
  }
  const at = { line: 1, column: 1 };
  if (document.doctype) return { kind: 'invalid', fault: { key: 'doctype' }, at };
  const root = document.documentElement;
  return root ? { kind: 'element', root } : { kind: 'invalid', fault: { key: 'root-missing' }, at };
}

interface Locator {
  readonly lineNumber?: number;
  readonly columnNumber?: number;
}

export function placeOf(node: Node): XmlPlace {
  const { lineNumber: line = 1, columnNumber: column = 1 } = node as Locator;
  return { line, column };
}

/** The elements directly in another, of one name of its namespace, or of all. */
export function childElements(parent: Element, name?: string): readonly Element[] {
  return [...parent.childNodes].filter(
    (node): node is Element =>
      isElement(node) &&
      node.namespaceURI === parent.namespaceURI &&
      (name === undefined || node.localName === name),
  );
}

export function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}
