import { resolve } from 'node:path';
import type { Catalog, CatalogHead, Entry } from '@errdex/schema';
import type { Config } from '../config.ts';
import type { Generator } from '../generator.ts';
import { createProblem, type Problem } from '../problems/problem.ts';
import type { PieceEncoder } from '../pieces.ts';
import {
  fillTemplate,
  fillTemplates,
  listPieces,
  type PieceLists,
  renameSlots,
  type Templates,
} from '../template.ts';
import type { Output } from '../writer/plan.ts';
import { worksByEntry } from './repeatable.ts';
import { type Fault, fileMapFault, templatesFault } from './faults.ts';
import { type Failures, type MadeEntry, outputSlot, thrown, wholeSlot } from './makeEntry.ts';

/** Templates by output, of those that are made entry by entry. */
export type OutputTemplates = ReadonlyMap<number, Templates>;

/** Makes the files of every output; a generator that throws or returns none is a problem. */
export function runGenerators({
  config,
  configDir,
  head,
  entries,
  encoder: { slots },
  failures: before,
  known,
}: {
  readonly config: Config;
  readonly configDir: string;
  readonly head: CatalogHead;
  /** In the catalogue's order. */
  readonly entries: readonly MadeEntry[];
  readonly encoder: PieceEncoder;
  /** What went wrong with the pieces of entries. */
  readonly failures: Failures;
  /** What an earlier run with the same head made. */
  readonly known: OutputTemplates;
}): {
  readonly outputs: readonly Output[];
  readonly problems: readonly Problem[];
  readonly templates: OutputTemplates;
} {
  const failures = new Map(before);
  const templates = new Map<number, Templates>();
  const outputs: Output[] = [];
  const pieces = entries.map((entry) => entry.pieces);
  const lists = listPieces({ slots, pieces });
  let catalog: Catalog | undefined;
  for (const [output, { generator, out }] of config.generate.entries()) {
    if (failures.has(output)) continue;
    try {
      let files: Output['files'];
      if (worksByEntry(generator)) {
        const filled = known.get(output) ?? makeTemplates({ generator, head, output });
        templates.set(output, filled);
        files = fillTemplates({ templates: filled, lists });
      } else {
        files = generator.generate((catalog ??= wholeCatalog({ head, lists })));
        const fault = fileMapFault(files);
        if (fault !== undefined) throw new Faulty(fault);
      }
      outputs.push({ generator: generator.name, out, folder: resolve(configDir, out), files });
    } catch (error) {
      failures.set(output, error instanceof Faulty ? error.fault : thrown(error));
    }
  }
  const problems = config.generate.flatMap(({ generator }, output) => {
    const fault = failures.get(output);
    return fault === undefined ? [] : [failure({ generator, fault })];
  });
  return { outputs, problems, templates };
}

/** What a generator returned is not what it should. */
class Faulty extends Error {
  readonly fault: Fault;
  constructor(fault: Fault) {
    super();
    this.fault = fault;
  }
}

function makeTemplates({
  generator,
  head,
  output,
}: {
  generator: Required<Pick<Generator, 'byEntry'>>;
  head: CatalogHead;
  output: number;
}): Templates {
  const templates = generator.byEntry.templates(head);
  const fault = templatesFault(templates);
  if (fault !== undefined) throw new Faulty(fault);
  return renameSlots({ templates, rename: (slot) => outputSlot({ output, slot }) });
}

function wholeCatalog({ head, lists }: { head: CatalogHead; lists: PieceLists }): Catalog {
  const template = ['[', { slot: wholeSlot, separator: ',' }, ']'];
  const entries = fillTemplate({ template, lists });
  return { ...head, entries: JSON.parse(`${entries}`) as Entry[] };
}

function failure({ generator, fault }: { generator: Generator; fault: Fault }): Problem {
  return createProblem({
    kind: 'generator-failed',
    file: generator.name,
    says: (words) => words.failed(generator.name, fault(words)),
  });
}
