import { dirname, relative } from 'node:path';
import * as codegen from '@errdex/codegen';
import type { Context } from '../commands/context.ts';
import { inLanguage } from '../diagnostics/inLanguage.ts';
import type { Language } from '../phrases/language.ts';
import { WrongUse } from '../wrongUse.ts';
import { findConfig } from './findConfig.ts';
import { importConfig } from './importConfig.ts';

/** A valid configuration and where it stands. */
export interface LoadedConfig {
  readonly config: codegen.Config;
  /** Absolute. */
  readonly file: string;
  /** Absolute; paths in the configuration start here. */
  readonly configDir: string;
}

/** Loads and checks a configuration anew; throws `WrongUse` when there is none or it is wrong. */
export async function loadConfig({
  context,
  file: wanted,
}: {
  context: Context;
  file?: string | undefined;
}): Promise<LoadedConfig> {
  const { cwd, phrases, language } = context;
  const file = findConfig({ cwd, file: wanted, phrases });
  if (file === undefined) {
    throw new WrongUse({ message: phrases.config.none, fix: phrases.config.noneFix });
  }
  const configDir = dirname(file);
  const value = await exportOf({ context, file });
  const { config, problems } = codegen.validateConfig({ value, configDir });
  if (config !== undefined) return { config, file, configDir };
  throw new WrongUse({
    message: phrases.config.invalid(relative(cwd, file)),
    fix: problems
      .map((finding) => inLanguage({ finding, language }))
      .map(({ message, fix }) => `  ${message}${phrases.sentenceSeparator}${fix}`)
      .join('\n'),
  });
}

async function exportOf({
  context: { cwd, phrases, language },
  file,
}: {
  context: Context;
  file: string;
}): Promise<unknown> {
  try {
    return await importConfig(file);
  } catch (error) {
    const name = relative(cwd, file);
    const what = whatOf({ error, language });
    throw new WrongUse({
      message: phrases.config.notLoaded(placeIn({ file, name, error }) ?? name),
      fix: what.replaceAll(file, name).trim(),
    });
  }
}

function whatOf({ error, language }: { error: unknown; language: Language }): string {
  if (!(error instanceof Error)) return String(error);
  const isOurs = error instanceof codegen.GeneratorOptionsError;
  return isOurs && language === 'zh' ? error.zh.message : error.message;
}

/** Where in the configuration an error comes from, if its stack tells. */
function placeIn({
  file,
  name,
  error,
}: {
  file: string;
  name: string;
  error: unknown;
}): string | undefined {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const at = stack.indexOf(`${file}:`);
  const place = at === -1 ? undefined : /^:\d+(:\d+)?/.exec(stack.slice(at + file.length));
  return place ? name + place[0] : undefined;
}
