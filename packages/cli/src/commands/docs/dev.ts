import { resolve } from 'node:path';
import { createDocsApp } from '@errdex/docs';
import type { Diagnostic } from '@errdex/schema';
import { inLanguage } from '../../diagnostics/inLanguage.ts';
import { report } from '../../diagnostics/report.ts';
import { type CatalogSource, catalogSource, readSource } from '../../docs/catalogSource.ts';
import { listen } from '../../docs/listen.ts';
import { createLiveSite, type LiveSite } from '../../docs/liveSite.ts';
import { siteBase, siteOptions } from '../../docs/siteOptions.ts';
import { type ExitCode, exitCode } from '../../exitCode.ts';
import { reportWrongUse, WrongUse } from '../../wrongUse.ts';
import type { Call, Context } from '../context.ts';
import { rejectArguments } from '../rejectArguments.ts';
import { type Watched, watchProject } from '../watch.ts';

/** `errdex docs dev`: serves the site of a catalogue and shows every change of it at once. */
export async function dev({ context, values, positionals }: Call<'docs dev'>): Promise<ExitCode> {
  const { output, phrases, cwd } = context;
  rejectArguments({ positionals, most: 0, phrases });
  const base = siteBase({ values, context });
  const source = await catalogSource({ context, ...values });
  const site = createLiveSite({ base });
  const server = await listen({ values, context, fetch: site.fetch });
  if (server === undefined) return exitCode.problems;
  const { address, close } = server;
  output.result(new URL(base, address).href);
  output.note(phrases.docs.watching);
  const ended = await watchProject({
    watched: watchedBy({ source, guides: values.guides, cwd }),
    run: async () => {
      await show({ site, source, values, address, context });
      return undefined;
    },
  });
  await close();
  return ended;
}

async function show({
  site,
  source,
  values,
  address,
  context,
}: {
  site: LiveSite;
  source: CatalogSource;
  values: Call<'docs dev'>['values'];
  address: string;
  context: Context;
}): Promise<void> {
  const { output, phrases } = context;
  try {
    const { catalog, diagnostics } = await readSource({ source, context });
    if (source.kind === 'folder') report({ context, root: source.root, diagnostics });
    site.show(
      catalog === undefined
        ? { title: phrases.docs.broken, problems: problemText({ diagnostics, context }) }
        : createDocsApp(catalog, siteOptions({ values, catalog, address, context })),
    );
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
    await reportWrongUse({ error, output, phrases });
    const fix = typeof error.fix === 'string' ? error.fix : '';
    site.show({ title: phrases.docs.broken, problems: `${error.message}\n${fix}`.trim() });
  }
}

function problemText({
  diagnostics,
  context: { language },
}: {
  diagnostics: readonly Diagnostic[];
  context: Context;
}): string {
  return diagnostics
    .filter(({ severity }) => severity === 'error')
    .map((finding) => {
      const { file, range, message, frame, fix } = inLanguage({ finding, language });
      return [`${file}:${range.start.line}:${range.start.column}`, message, frame, fix].join('\n');
    })
    .join('\n\n');
}

function watchedBy({
  source,
  guides,
  cwd,
}: {
  source: CatalogSource;
  guides: string | undefined;
  cwd: string;
}): Watched {
  return {
    folders: [
      ...(source.kind === 'folder' ? [source.root] : []),
      ...(guides === undefined ? [] : [resolve(cwd, guides)]),
    ],
    files: source.kind === 'file' ? [source.path] : [],
  };
}
