import type { Finding } from '../diagnostics/diagnostic.ts';
import type { TextFile } from '../load.ts';
import type { Draft, ParsedFile } from '../parse/draft.ts';
import { locales } from './locales.ts';
import { lock } from './lock.ts';
import { matches } from './matches.ts';
import { names } from './names.ts';
import { sortParts, type Parts } from './parts.ts';
import { references } from './references.ts';
import { required } from './required.ts';
import { scenarios } from './scenarios.ts';

/** Applies every rule across files. */
export function validate({
  parsed,
  broken,
  lockFile,
}: {
  parsed: readonly ParsedFile[];
  broken: ReadonlySet<Draft['kind']>;
  lockFile: TextFile | undefined;
}): { readonly parts?: Parts; readonly found: readonly Finding[] } {
  const parts = sortParts({ files: parsed, broken });
  if (!parts) return { found: broken.has('catalog') ? [] : noCatalog() };
  return {
    parts,
    found: [
      ...required(parts),
      ...names(parts),
      ...references(parts),
      ...matches(parts),
      ...locales(parts),
      ...scenarios(parts),
      ...lock({ parts, file: lockFile }),
    ],
  };
}

/** catalog.yaml is missing altogether; one that cannot be read has findings of its own. */
function noCatalog(): readonly Finding[] {
  return [
    {
      id: 'file-unreadable',
      file: 'catalog.yaml',
      message: 'There is no catalog.yaml here, to which all other files refer.',
      at: { kind: 'file' },
    },
  ];
}
