import type { CatalogHead, Entry } from '@errdex/schema';
import type { Template } from '../template.ts';
import { emitModule } from './emit.ts';
import { templateJson } from './literal.ts';

/**
 * `entries.ts`: what a program needs to know of each entry, and the forms it is recognised by. As
 * JSON, an entry per line, and without what most entries have in common: checking 10,000 object
 * literals takes TypeScript seconds, and reading is what the rest of the time goes to.
 */
export function entriesFile({ id }: CatalogHead): Template {
  return emitModule({
    catalogId: id,
    imports: [
      { from: '@errdex/runtime', names: ['createEntries'] },
      { from: './names.ts', typeOnly: true, names: ['Entry', 'EntryName'] },
    ],
    body: [
      `/** Every entry by its name. */
export const entries: Readonly<Record<EntryName, Entry>> = /* @__PURE__ */ createEntries(\`{
`,
      { slot: 'entry', separator: ',\n' },
      '\n}`);',
    ],
  });
}

/** The line of one entry. */
export function emitEntry(entry: Entry): string {
  return `"${entry.name}":${templateJson(compactEntry(entry))}`;
}

/** The entry as `createEntries` of the runtime takes it. */
function compactEntry({ code, kind, domain, connection, retry, match, params }: Entry): object {
  return {
    code,
    kind: kind === 'error' ? undefined : kind,
    domain,
    connection: connection.value === 'stays-open' ? undefined : connection.value,
    retry: { when: retry.when, wait: retry.wait, executed: retry.executed },
    match:
      match.length === 0
        ? undefined
        : match.map((form) => ({
            envelope: form.envelope,
            code: form.code === code ? undefined : form.code,
            message: form.message,
          })),
    params: params.length === 0 ? undefined : params,
  };
}
