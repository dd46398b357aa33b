import { text as readAll } from 'node:stream/consumers';
import type { Catalog } from '@errdex/schema';
import { findEntry } from '../explain/findEntry.ts';
import { formatAnswer } from '../explain/formatAnswer.ts';
import { openCatalog } from '../explain/openCatalog.ts';
import { type ExitCode, exitCode } from '../exitCode.ts';
import { languages } from '../phrases/language.ts';
import { WrongUse } from '../wrongUse.ts';
import type { Call, Context } from './context.ts';

/** `errdex explain`: tells what a code, a name, a wire message or a whole response means. */
export async function explain({
  context,
  values,
  positionals,
}: Call<'explain'>): Promise<ExitCode> {
  const { output, phrases } = context;
  const words = positionals.join(' ').trim();
  const query = words === '-' ? (await readAll(process.stdin)).trim() : words;
  if (query === '') {
    throw new WrongUse({
      message: phrases.explain.nothingAsked,
      fix: phrases.explain.nothingAskedFix,
    });
  }
  const catalog = await openCatalog({ context, ...values });
  if (catalog === undefined) return exitCode.problems;
  const locale = localeOf({ catalog, context, lang: values.lang });
  const answer = await findEntry({ catalog, query });
  if (values.json) {
    output.result(JSON.stringify(answer, undefined, 2));
  } else {
    const text = formatAnswer({ answer, view: { catalog, locale, phrases, output } });
    if (answer.kind === 'nothing') output.note(text);
    else output.result(text);
  }
  return answer.kind === 'nothing' ? exitCode.problems : exitCode.fine;
}

/** The catalogue's locale that was asked for, or the one that is nearest to the language spoken. */
function localeOf({
  catalog: { locales, sourceLocale },
  context: { language, phrases },
  lang,
}: {
  catalog: Catalog;
  context: Context;
  lang: string | undefined;
}): string {
  if (lang !== undefined && locales.includes(lang)) return lang;
  const known: readonly string[] = [...new Set([...languages, ...locales])];
  if (lang !== undefined && !known.includes(lang)) {
    throw new WrongUse({
      message: phrases.use.optionValueUnknown('--lang', lang),
      fix: { word: lang, among: known },
    });
  }
  return locales.find((tag) => tag.split('-')[0] === language) ?? sourceLocale;
}
