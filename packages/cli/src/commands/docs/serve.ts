import { createDocsApp } from '@errdex/docs';
import type { Hono } from 'hono';
import { catalogSource, readSource } from '../../docs/catalogSource.ts';
import { listen } from '../../docs/listen.ts';
import { siteBase, siteOptions } from '../../docs/siteOptions.ts';
import { report } from '../../diagnostics/report.ts';
import { type ExitCode, exitCode } from '../../exitCode.ts';
import { withProgress } from '../../output/progress.ts';
import { stopSignal } from '../../watch/stopSignal.ts';
import type { Call } from '../context.ts';
import { rejectArguments } from '../rejectArguments.ts';

/** `errdex docs serve`: serves the site of a catalogue until it is told to end. */
export async function serve({
  context,
  values,
  positionals,
}: Call<'docs serve'>): Promise<ExitCode> {
  const { output, phrases } = context;
  rejectArguments({ positionals, most: 0, phrases });
  const source = await catalogSource({ context, ...values });
  const { catalog, diagnostics } = await withProgress({
    output,
    text: phrases.docs.reading,
    work: () => readSource({ source, context }),
  });
  if (source.kind === 'folder') report({ context, root: source.root, diagnostics });
  if (catalog === undefined) return exitCode.problems;

  const base = siteBase({ values, context });
  // What is wrong with the options shows before anything is served.
  const options = siteOptions({ values, catalog, address: 'http://localhost/', context });
  // Addresses in the pages name the port, which is known only once there is one.
  const apps: Hono[] = [];
  const server = await listen({
    values,
    context,
    fetch: (request) => apps[0]?.fetch(request) ?? new Response(undefined, { status: 503 }),
  });
  if (server === undefined) return exitCode.problems;
  const { address, close } = server;
  apps.push(createDocsApp(catalog, { ...options, url: values.url ?? address }));
  output.result(new URL(base, address).href);
  output.note(phrases.docs.stop);
  await stopSignal(['SIGINT', 'SIGTERM']);
  await close();
  return exitCode.fine;
}
