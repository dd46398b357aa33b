import { openTexts, type OpenTexts } from '@errdex/schema/translation';
import type { Context } from '../commands/context.ts';
import { catalogFolder } from '../config/catalogFolder.ts';
import { report } from '../diagnostics/report.ts';
import { WrongUse } from '../wrongUse.ts';

/**
 * The texts of the catalogue that was named, otherwise of the configuration's; undefined when it
 * has errors, which are reported. Locales may be missing: they are what is to be written.
 */
export async function openTranslations({
  context,
  catalog,
  config,
}: {
  context: Context;
  catalog?: string;
  config?: string;
}): Promise<{ readonly root: string; readonly texts: OpenTexts } | undefined> {
  const root = await catalogFolder({ context, catalog, config });
  const { texts, errors } = openTexts({ root });
  if (texts === undefined) report({ context, root, diagnostics: errors });
  return texts && { root, texts };
}

/** Throws `WrongUse` for a locale that the catalogue does not translate into. */
export function checkLocale({
  locale,
  texts: { locales, sourceLocale },
  context: { phrases },
}: {
  locale: string;
  texts: OpenTexts;
  context: Context;
}): void {
  const { translations } = phrases;
  const others = locales.filter((one) => one !== sourceLocale);
  if (others.includes(locale)) return;
  throw new WrongUse({
    message:
      locale === sourceLocale
        ? translations.isSource(locale)
        : translations.localeUndeclared(locale),
    fix: locale === sourceLocale ? { word: locale, among: others } : translations.declareLocale,
  });
}
