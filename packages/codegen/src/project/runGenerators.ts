import { resolve } from 'node:path';
import type { Catalog, CatalogHead, Entry } from '@errdex/schema';
import type { Config } from '../config.ts';
import type { FileMap, Generator } from '../generator.ts';
import { createProblem, type Problem } from '../problems/problem.ts';
import type { PieceEncoder } from '../pieces.ts';
import { fillTemplate, fillTemplates, listPieces, type PieceLists } from '../template.ts';
import type { Output } from '../writer/plan.ts';
import { type Failures, type Fault, Faulty, faultOf, fileMapFault } from './faults.ts';
import { type MadeEntry, wholeSlot } from './makeEntry.ts';
import type { OutputTemplates } from './templates.ts';

/** Makes the files of every output; a generator that throws or returns none is a problem. */
export function runGenerators({
  config,
  configDir,
  head,
  entries,
  encoder: { slots },
  templates,
  failures,
}: {
  readonly config: Config;
  readonly configDir: string;
  readonly head: CatalogHead;
  /** In the catalogue's order. */
  readonly entries: readonly MadeEntry[];
  readonly encoder: PieceEncoder;
  /** Of the outputs that are made entry by entry. */
  readonly templates: OutputTemplates;
  /** What went wrong so far; what goes wrong here is added. */
  readonly failures: Failures;
}): { readonly outputs: readonly Output[]; readonly problems: readonly Problem[] } {
  const outputs: Output[] = [];
  const pieces = entries.map((entry) => entry.pieces);
  const lists = listPieces({ slots, pieces });
  let catalog: Catalog | undefined;
  for (const [output, { generator, out }] of config.generate.entries()) {
    if (failures.has(output)) continue;
    try {
      const filled = templates.get(output);
      const files = filled
        ? fillTemplates({ templates: filled, lists })
        : fileMap(generator.generate((catalog ??= wholeCatalog({ head, lists }))));
      outputs.push({ generator: generator.name, out, folder: resolve(configDir, out), files });
    } catch (error) {
      failures.set(output, faultOf(error));
    }
  }
  const problems = config.generate.flatMap(({ generator }, output) => {
    const fault = failures.get(output);
    return fault === undefined ? [] : [failure({ generator, fault })];
  });
  return { outputs, problems };
}

function fileMap(files: FileMap): FileMap {
  const fault = fileMapFault(files);
  if (fault !== undefined) throw new Faulty(fault);
  return files;
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
