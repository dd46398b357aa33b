import type { z } from 'zod';
import { hasForm } from '../../generated/forms/entrySource.js';
import type { Finding } from '../diagnostics/diagnostic.ts';
import type { TextFile } from '../load.ts';
import {
  catalogSource,
  disputeSource,
  entrySource,
  limitsSource,
  plansSource,
  type EntrySource,
} from '../source/index.ts';
import type { Draft, ParsedFile } from './draft.ts';
import { parseEntry } from './entryFile.ts';
import { schemaFindings } from './schemaFindings.ts';
import { parseLocated, parseYaml } from './yaml.ts';

const kinds = {
  catalog: catalogSource,
  plans: plansSource,
  limits: limitsSource,
  entry: entrySource,
  dispute: disputeSource,
} as const satisfies Record<Draft['kind'], z.ZodType>;

/** What a file of a catalogue holds, by its place; undefined where no YAML file belongs. */
export function kindOf(path: string): Draft['kind'] | undefined {
  if (path === 'catalog.yaml') return 'catalog';
  if (path === 'plans.yaml') return 'plans';
  if (path === 'limits.yaml') return 'limits';
  if (/^entries\/.+\.yaml$/.test(path)) return 'entry';
  if (/^disputes\/.+\.yaml$/.test(path)) return 'dispute';
  return undefined;
}

/** Reads one file into its draft: YAML, then the form, then messages and prose. */
export function parseFile(file: TextFile): ParsedFile {
  const kind = kindOf(file.path);
  if (!kind) return { path: file.path, findings: [misplaced(file.path)] };
  const yaml = parseYaml(file);
  if (yaml.kind === 'findings') return { path: file.path, findings: yaml.findings };
  return parseValue({ file, kind, value: yaml.value });
}

/** The draft of a file whose YAML has been read. */
export function parseValue({
  file,
  kind,
  value,
}: {
  file: TextFile;
  kind: Draft['kind'];
  value: unknown;
}): ParsedFile {
  const { path } = file;
  // Zod says what is wrong, but takes most of the time of reading what is right.
  if (kind !== 'entry' || !hasForm(value)) {
    const { error, data } = kinds[kind].safeParse(value, { reportInput: true });
    if (error) return { path, findings: formFindings({ file, error }) };
    if (kind !== 'entry') return { path, draft: { kind, source: data } as Draft, findings: [] };
  }
  return parseEntry({ path, value: value as EntrySource });
}

/** Mistakes of form; what yaml alone refuses comes first, since the form follows from it. */
function formFindings({ file, error }: { file: TextFile; error: z.ZodError }): readonly Finding[] {
  const located = parseLocated(file);
  if (located.kind === 'findings') return located.findings;
  return schemaFindings({ file: file.path, error });
}

function misplaced(path: string): Finding {
  return {
    id: 'file-unexpected',
    file: path,
    says: { key: path.endsWith('.yml') ? 'file-yml' : 'file-misplaced' },
    at: { kind: 'file' },
  };
}
