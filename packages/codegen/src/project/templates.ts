import type { CatalogHead } from '@errdex/schema';
import type { Config } from '../config.ts';
import type { EntryGenerator } from '../generator.ts';
import { renameSlots, type Templates } from '../template.ts';
import { type Failures, Faulty, faultOf, templatesFault } from './faults.ts';
import { outputSlot } from './makeEntry.ts';
import { worksByEntry } from './repeatable.ts';

/** Templates by output, of those that are made entry by entry. */
export type OutputTemplates = ReadonlyMap<number, Templates>;

/** Makes the files with slots for what entries add to them; without a head there are none. */
export function makeTemplates({
  config,
  head,
  known,
}: {
  config: Config;
  head: CatalogHead | undefined;
  /** What an earlier run with the same head made. */
  known: OutputTemplates;
}): { readonly templates: OutputTemplates; readonly failures: Failures } {
  const templates = new Map(known);
  const failures: Failures = new Map();
  for (const [output, { generator }] of config.generate.entries()) {
    if (!head || templates.has(output) || !worksByEntry(generator)) continue;
    try {
      templates.set(output, templatesOf({ generator: generator.byEntry, head, output }));
    } catch (error) {
      failures.set(output, faultOf(error));
    }
  }
  return { templates, failures };
}

function templatesOf({
  generator,
  head,
  output,
}: {
  generator: EntryGenerator;
  head: CatalogHead;
  output: number;
}): Templates {
  const templates = generator.templates(head);
  const fault = templatesFault(templates);
  if (fault !== undefined) throw new Faulty(fault);
  return renameSlots({ templates, rename: (slot) => outputSlot({ output, slot }) });
}
