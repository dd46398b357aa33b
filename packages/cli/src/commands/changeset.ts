import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { diffCatalogs } from '@errdex/schema';
import { changesetOf } from '../changeset/changesetOf.ts';
import { findPlaces } from '../changeset/findPlaces.ts';
import { lastRelease } from '../changeset/lastRelease.ts';
import { packageOf } from '../changeset/packages.ts';
import { readPending } from '../changeset/pending.ts';
import { planChangesets } from '../changeset/planChangesets.ts';
import { recordChanges } from '../changeset/recordChanges.ts';
import { isUpToDate, type PlannedFile, writeFiles } from '../changeset/writeFiles.ts';
import { report } from '../diagnostics/report.ts';
import { prettyDiff } from '../diff/formats.ts';
import { type Subject, subjectsOf } from '../diff/subjects.ts';
import { readVersionChanges } from '../docs/readVersionChanges.ts';
import { type ExitCode, exitCode } from '../exitCode.ts';
import { phrasesOf } from '../phrases/language.ts';
import { openFolder, openSide, type Side } from '../sides/openSide.ts';
import { shownPath } from '../sides/shownPath.ts';
import type { Call } from './context.ts';
import { rejectArguments } from './rejectArguments.ts';

/** `errdex changeset`: writes what changed since the last release for Changesets, or checks it. */
export async function changeset(call: Call<'changeset'>): Promise<ExitCode> {
  const { context, values, positionals } = call;
  const { output, phrases, cwd } = context;
  rejectArguments({ positionals, most: 0, phrases });
  const { root, packages, folder } = await findPlaces({ context, ...values });
  const sides = await openSides({ call, root });
  if (sides === undefined) return exitCode.problems;
  const [before, after] = sides;
  const subjects = changesBetween(sides);
  const forbidden = subjects.filter((subject) => subject.class === 'forbidden');
  if (forbidden.length > 0) {
    output.note(pretty({ call, subjects: forbidden, before, after }));
    return exitCode.problems;
  }

  const shown = shownPath({ cwd, path: folder });
  const input = {
    subjects,
    packages: packages.map(({ name }) => name),
    // A changelog is in one language, whoever writes to it.
    phrases: phrasesOf[values.lang === undefined ? 'en' : context.language],
  };
  const plan = planChangesets({ ...input, pending: readPending(folder) });
  const record = recordOf({ call, root, subjects, since: before.name });
  if (values.check) {
    if (plan.untold.length > 0) {
      const text = changesetOf({ ...input, subjects: plan.untold });
      output.note(`${pretty({ call, subjects: plan.untold, before, after })}\n`);
      noteError({ call, message: phrases.changeset.untold(before.name) });
      output.note(`${phrases.changeset.untoldFix(shown)}\n`);
      output.note(text.trimEnd().replaceAll(/^(?=.)/gm, '  '));
    } else if (record !== undefined && !isUpToDate(record)) {
      noteError({ call, message: phrases.changeset.recordStale(record.shown) });
      output.note(phrases.changeset.recordStaleFix);
    } else {
      output.result(phrases.changeset.complete(before.name));
      return exitCode.fine;
    }
    return exitCode.problems;
  }

  const planned = [
    ...plan.files,
    ...plan.obsolete.map((file): [string, undefined] => [file, undefined]),
  ].map(([file, text]): PlannedFile => {
    return { path: join(folder, file), shown: `${shown}/${file}`, text };
  });
  const files = [...planned, ...(record === undefined ? [] : [record])].filter(
    (file) => !isUpToDate(file),
  );
  const problem = writeFiles({ files, output });
  if (problem !== undefined) {
    report({ context, root: folder, diagnostics: [], problems: [problem] });
    return exitCode.problems;
  }
  const { written, complete } = phrases.changeset;
  output.result((files.length > 0 ? written : complete)(before.name));
  return exitCode.fine;
}

/** The catalogue of the last release, or of what `--since` names, and the working tree's. */
async function openSides({
  call: { context, values },
  root,
}: {
  call: Call<'changeset'>;
  root: string;
}): Promise<readonly [Side, Side] | undefined> {
  const { cwd, phrases } = context;
  const released = packageOf(root);
  const name =
    values.since ?? (released === undefined ? 'HEAD' : lastRelease({ released, phrases }));
  const before = await openSide({ context, name, chosen: { catalog: root } });
  const after =
    before && (await openFolder({ context, name: shownPath({ cwd, path: root }), root }));
  return before && after && [before, after];
}

function changesBetween([before, after]: readonly [Side, Side]): readonly Subject[] {
  return subjectsOf({
    changes: diffCatalogs(before.published, after.published).changes,
    before: before.published.catalog,
    after: after.published.catalog,
  });
}

/** The record of changes that was asked for, as it ought to be. */
function recordOf({
  call: { context, values },
  root,
  subjects,
  since,
}: {
  call: Call<'changeset'>;
  root: string;
  subjects: readonly Subject[];
  since: string;
}): PlannedFile | undefined {
  const { changes: shown } = values;
  if (shown === undefined) return undefined;
  const { cwd, phrases } = context;
  const path = resolve(cwd, shown);
  const record = existsSync(path) ? readVersionChanges({ file: path, shown, phrases }) : [];
  const version = packageOf(root)?.version || since;
  return { path, shown, text: recordChanges({ record, version, subjects }) };
}

function pretty({
  call: { context },
  subjects,
  before,
  after,
}: {
  call: Call<'changeset'>;
  subjects: readonly Subject[];
  before: Side;
  after: Side;
}): string {
  const { output, phrases } = context;
  const sides = { before: before.name, after: after.name };
  return prettyDiff({ subjects, sides, phrases, colors: output.noteColors });
}

function noteError({
  call: { context },
  message,
}: {
  call: Call<'changeset'>;
  message: string;
}): void {
  const { output, phrases } = context;
  output.note(`${output.noteColors.red(phrases.use.error)}${message}`);
}
