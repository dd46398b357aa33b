import type { Catalog } from '@errdex/schema';
import { z } from 'zod';
import { defineGenerator, type Generator } from './generator.ts';

/** The name of the file that the generator `json` makes. */
const catalogFile = 'catalog.json';

/**
 * The generator `json`: the IR as `catalog.json`, one element of each list per line, so that a
 * changed entry is one changed line in a diff.
 */
export const json: (options?: Readonly<Record<string, never>>) => Generator = defineGenerator({
  name: 'json',
  version: '1',
  options: z.strictObject({}),
  generate: ({ catalog }) => new Map([[catalogFile, formatCatalog(catalog)]]),
});

/** Keys keep the IR's order; `JSON.parse` gives back an equal value. */
function formatCatalog(catalog: Catalog): string {
  const members = Object.entries(catalog)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `  ${JSON.stringify(key)}: ${formatMember(value)}`);
  return `{\n${members.join(',\n')}\n}\n`;
}

function formatMember(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value);
  const elements = value.map((element) => `    ${JSON.stringify(element)}`);
  return `[\n${elements.join(',\n')}\n  ]`;
}
