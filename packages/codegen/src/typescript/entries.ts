import type { Catalog, Entry } from '@errdex/schema';
import { emitModule } from './emit.ts';
import { templateJson } from './literal.ts';

/**
 * `entries.ts`: what a program needs to know of each entry, and the forms it is recognised by. As
 * JSON, an entry per line: checking 10,000 object literals takes TypeScript seconds.
 */
export function emitEntries(catalog: Catalog): string {
  return emitModule({
    catalogId: catalog.id,
    imports: [{ from: './names.ts', typeOnly: true, names: ['Entry', 'EntryName'] }],
    write: () => `/** Every entry by its name. */
export const entries: Readonly<Record<EntryName, Entry>> = /* @__PURE__ */ JSON.parse(\`{
${catalog.entries.map((entry) => `"${entry.name}":${templateJson(runtimeEntry(entry))}`).join(',\n')}
}\`);`,
  });
}

/** The entry as `@errdex/runtime` declares it. */
function runtimeEntry(entry: Entry): object {
  const { name, code, kind, domain, connection, retry, match, params } = entry;
  return {
    name,
    code,
    kind,
    domain,
    connection: connection.value,
    retry: { when: retry.when, wait: retry.wait, executed: retry.executed },
    match:
      match.length === 0
        ? undefined
        : match.map((form) => ({
            envelope: form.envelope,
            code: form.code,
            message: form.message,
          })),
    params: params.length === 0 ? undefined : params,
  };
}
