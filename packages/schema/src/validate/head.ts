import type { Draft, ParsedFile } from '../parse/draft.ts';
import type { CatalogSource, DisputeSource, LimitSource, PlansSource } from '../source/index.ts';

/** The drafts of a catalogue without those of its entries, by what they are. */
export interface Head {
  readonly catalog: CatalogSource;
  readonly plans: PlansSource['plans'];
  readonly limits: readonly LimitSource[];
  readonly disputes: readonly DisputeFile[];
  /** Kinds of which a file could not be read, so that what they declare is not fully known. */
  readonly broken: ReadonlySet<Draft['kind']>;
}

export interface DisputeFile {
  readonly path: string;
  readonly source: DisputeSource;
}

/** Sorts drafts by kind; undefined when catalog.yaml, to which all else refers, cannot be read. */
export function sortHead({
  files,
  broken,
}: {
  files: readonly ParsedFile[];
  broken: ReadonlySet<Draft['kind']>;
}): Head | undefined {
  let catalog: CatalogSource | undefined;
  let plans: PlansSource['plans'] = [];
  let limits: readonly LimitSource[] = [];
  const disputes: DisputeFile[] = [];
  for (const { path, draft } of files) {
    switch (draft?.kind) {
      case 'catalog':
        catalog = draft.source;
        break;
      case 'plans':
        plans = draft.source.plans;
        break;
      case 'limits':
        limits = draft.source.limits;
        break;
      case 'dispute':
        disputes.push({ path, source: draft.source });
        break;
      case 'entry':
      case undefined:
    }
  }
  return catalog && { catalog, plans, limits, disputes, broken };
}
