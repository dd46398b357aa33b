import {
  compile,
  load,
  lockFile,
  parseCatalogForm,
  parseLock,
  type Published,
  readText,
} from '@errdex/schema';
import type { Context } from '../commands/context.ts';
import { report } from '../diagnostics/report.ts';
import { catalogOf, checkCatalog } from '../explain/readCatalog.ts';
import { differingEntries } from './differingEntries.ts';
import { type Chosen, findSide, type Found } from './findSide.ts';

/** One side of a comparison. */
export interface Side {
  readonly published: Published;
  /** As the user named it. */
  readonly name: string;
  /** The catalogue's folder, absolute, when it is one of the working tree. */
  readonly root?: string;
}

interface Opening {
  readonly context: Context;
  readonly name: string;
}

/**
 * Opens whatever `findSide` finds by this name. Undefined when the catalogue has errors, which are
 * reported; throws `WrongUse` when there is none.
 */
export async function openSide({
  context,
  name,
  chosen,
}: Opening & { chosen: Chosen }): Promise<Side | undefined> {
  return openFound({ found: await findSide({ context, name, chosen }), context, name });
}

/** Opens both sides; of two `catalog.json`, only what differs. */
export async function openSides({
  context,
  names: [old, young],
  chosen,
}: {
  context: Context;
  names: readonly [string, string];
  chosen: Chosen;
}): Promise<readonly [Side, Side] | undefined> {
  let before = await findSide({ context, name: old, chosen });
  let after = await findSide({ context, name: young, chosen });
  if (before.kind === 'json' && after.kind === 'json') {
    const [left, right] = differingEntries(before.bytes, after.bytes);
    before = { kind: 'json', bytes: left };
    after = { kind: 'json', bytes: right };
  }
  const opened = await openFound({ found: before, context, name: old });
  const other = opened && (await openFound({ found: after, context, name: young }));
  return opened && other && [opened, other];
}

/** Opens a catalogue's folder. */
export function openFolder({
  root,
  ...opening
}: Opening & { root: string }): Promise<Side | undefined> {
  return openFound({ ...opening, found: { kind: 'sources', loaded: load({ root }), root } });
}

async function openFound({
  found,
  context,
  name,
}: Opening & { found: Found }): Promise<Side | undefined> {
  if (found.kind === 'json') {
    const value = catalogOf({ text: found.bytes.toString('utf8'), shown: name, context });
    // The form alone: what an entry refers to may be left out, and makes no difference.
    const catalog = await checkCatalog({ value, shown: name, context, parse: parseCatalogForm });
    return { published: { catalog }, name };
  }
  const { loaded, root } = found;
  const lock = loaded.files.find(({ path }) => path === lockFile);
  // Without the lock: what breaks it is told as a forbidden change.
  const files = loaded.files.filter((file) => file !== lock);
  const { catalog, diagnostics } = compile({ root: root ?? name, loaded: { ...loaded, files } });
  if (catalog === undefined) {
    report({ context, root: root ?? name, diagnostics });
    return undefined;
  }
  const lines = lock === undefined ? [] : parseLock(readText(lock).text).lines;
  return { published: { catalog, lock: lines }, name, ...(root !== undefined && { root }) };
}
