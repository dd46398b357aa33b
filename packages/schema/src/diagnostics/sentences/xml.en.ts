import type { Said } from './say.ts';

/** Why a document is not well-formed XML. */
export const xml = {
  doctype: () => 'a document type is not taken',
  'root-missing': () => 'no root element',
  'tags-open': ({ names }: { names: string }) => `not closed: ${names}`,
  'tag-mismatch': ({ open, close }: { open: string; close: string }) =>
    `</${close}> stands where <${open}> is to be closed`,
  'entity-unknown': ({ entity }: { entity: string }) => `the entity ${entity} is unknown`,
  'ampersand-bare': () => 'an & in the text is written &amp;',
  'attribute-twice': ({ name }: { name: string }) => `the attribute ${name} is there twice`,
  'less-than-bare': () => 'a < in an attribute is written &lt;',
  'attribute-unquoted': () => 'the value of an attribute is put in quotes',
  'content-outside': () => 'there is something outside the root element',
  'end-missing': () => 'the document ends too soon',
  other: ({ reason }: { reason: string }) => reason,
} as const;

export type XmlFault = Said<typeof xml>;
