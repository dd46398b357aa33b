import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeFile } from '@errdex/codegen';
import { diffCatalogs } from '@errdex/schema';
import { changesetOf } from '../changeset/changesetOf.ts';
import { lastRelease } from '../changeset/lastRelease.ts';
import { above, type Package, packageOf, packagesOf } from '../changeset/packages.ts';
import { readPending } from '../changeset/pending.ts';
import { planChangesets } from '../changeset/planChangesets.ts';
import { catalogFolder } from '../config/catalogFolder.ts';
import { report } from '../diagnostics/report.ts';
import { prettyDiff } from '../diff/formats.ts';
import { type Subject, subjectsOf } from '../diff/subjects.ts';
import { type ExitCode, exitCode } from '../exitCode.ts';
import { phrasesOf } from '../phrases/language.ts';
import { shownPath } from '../sides/shownPath.ts';
import { openFolder, openSide, type Side } from '../sides/openSide.ts';
import { WrongUse } from '../wrongUse.ts';
import type { Call } from './context.ts';
import { rejectArguments } from './rejectArguments.ts';

const configFile = '.changeset/config.json';

/** `errdex changeset`: writes what changed since the last release for Changesets, or checks it. */
export async function changeset(call: Call<'changeset'>): Promise<ExitCode> {
  const { context, values, positionals } = call;
  const { output, phrases, cwd } = context;
  rejectArguments({ positionals, most: 0, phrases });
  const { root, packages, folder } = await findPlaces(call);
  const sides = await openSides({ call, root });
  if (sides === undefined) return exitCode.problems;
  const [before, after] = sides;
  const found = diffCatalogs(before.published, after.published);
  const subjects = subjectsOf({
    changes: found.changes,
    before: before.published.catalog,
    after: after.published.catalog,
  });
  if (found.class === 'forbidden') {
    const forbidden = subjects.filter((subject) => subject.class === 'forbidden');
    const names = { before: before.name, after: after.name };
    output.note(
      prettyDiff({ subjects: forbidden, sides: names, phrases, colors: output.noteColors }),
    );
    return exitCode.problems;
  }

  const names = packages.map(({ name }) => name);
  const shown = shownPath({ cwd, path: folder });
  // A changelog is in one language, whoever writes to it.
  const written = phrasesOf[values.lang === undefined ? 'en' : context.language];
  const plan = planChangesets({
    subjects,
    pending: readPending(folder),
    packages: names,
    phrases: written,
  });
  if (values.check) {
    if (plan.untold.length === 0) {
      output.result(phrases.changeset.complete(before.name));
      return exitCode.fine;
    }
    const text = changesetOf({ subjects: plan.untold, packages: names, phrases: written });
    output.note(untoldText({ call, untold: plan.untold, text, shown, since: before.name }));
    return exitCode.problems;
  }

  const outdated = [...plan.files].filter(([file, text]) => text !== readOrNothing(folder, file));
  for (const [file, text] of outdated) {
    const place = `${shown}/${file}`;
    const problem = writeFile({ path: join(folder, file), text, shown: place });
    if (problem !== undefined) {
      report({ context, root: folder, diagnostics: [], problems: [problem] });
      return exitCode.problems;
    }
    output.result(`${output.resultColors.green('+')} ${place}\n\n${text}`);
  }
  for (const file of plan.obsolete) {
    rmSync(join(folder, file));
    output.result(`${output.resultColors.red('-')} ${shown}/${file}`);
  }
  const changed = outdated.length + plan.obsolete.length > 0;
  output.result(
    changed ? phrases.changeset.written(before.name) : phrases.changeset.complete(before.name),
  );
  return exitCode.fine;
}

interface Places {
  /** The catalogue's folder, absolute. */
  readonly root: string;
  /** The packages that hold the catalogue, or what is generated from it. */
  readonly packages: readonly Package[];
  /** The folder `.changeset`, absolute. */
  readonly folder: string;
}

async function findPlaces({
  context: { cwd, phrases },
  values: { catalog, config: file },
}: Call<'changeset'>): Promise<Places> {
  const root = await catalogFolder({ cwd, catalog, config: file, phrases });
  const outs: string[] = [];
  if (catalog === undefined) {
    const { loadConfig } = await import('../config/loadConfig.ts');
    const { config, configDir } = await loadConfig({ cwd, file, phrases });
    outs.push(...config.generate.map(({ out }) => resolve(configDir, out)));
  }
  const packages = packagesOf([root, ...outs]);
  if (packages.length === 0) {
    throw new WrongUse({ message: phrases.changeset.noPackage(shownPath({ cwd, path: root })) });
  }
  const home = above({ folder: root, name: configFile });
  if (home === undefined) {
    throw new WrongUse({
      message: phrases.changeset.noFolder,
      fix: phrases.changeset.noFolderFix,
    });
  }
  return { root, packages, folder: join(home, '.changeset') };
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
  const after = before && openFolder({ context, name: shownPath({ cwd, path: root }), root });
  return before && after && [before, after];
}

function untoldText({
  call: { context },
  untold,
  text,
  shown,
  since,
}: {
  call: Call<'changeset'>;
  untold: readonly Subject[];
  text: string;
  shown: string;
  since: string;
}): string {
  const { output, phrases } = context;
  const lines = text.trimEnd().split('\n');
  return [
    prettyDiff({
      subjects: untold,
      sides: { before: since, after: '' },
      phrases,
      colors: output.noteColors,
    }),
    '',
    `${output.noteColors.red(phrases.use.error)} ${phrases.changeset.untold(since)}`,
    phrases.changeset.untoldFix(shown),
    '',
    ...lines.map((line) => (line === '' ? '' : `  ${line}`)),
  ].join('\n');
}

function readOrNothing(folder: string, file: string): string | undefined {
  try {
    return readFileSync(join(folder, file), 'utf8');
  } catch {
    return undefined;
  }
}
