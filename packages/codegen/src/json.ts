import type { CatalogHead } from '@errdex/schema';
import { z } from 'zod';
import { defineGenerator, type Generator } from './generator.ts';
import type { Template } from './template.ts';

/** The name of the file that the generator `json` makes. */
const catalogFile = 'catalog.json';

/**
 * The generator `json`: the IR as `catalog.json`, one element of each list per line, so that a
 * changed entry is one changed line in a diff.
 */
export const json: (options?: Readonly<Record<string, never>>) => Generator = defineGenerator({
  name: 'json',
  version: '2',
  options: z.strictObject({}),
  entry: ({ entry }) => ({ entry: `\n    ${JSON.stringify(entry)}` }),
  files: ({ head }) => new Map([[catalogFile, formatCatalog(head)]]),
});

/** Keys keep the IR's order; `JSON.parse` gives back an equal value. */
function formatCatalog(head: CatalogHead): Template {
  const members = Object.entries(head)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `  ${JSON.stringify(key)}: ${formatMember(value)},\n`);
  return [`{\n${members.join('')}  "entries": [`, { slot: 'entry', separator: ',' }, '\n  ]\n}\n'];
}

function formatMember(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value);
  const elements = value.map((element) => `    ${JSON.stringify(element)}`);
  return `[\n${elements.join(',\n')}\n  ]`;
}
