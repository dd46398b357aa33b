import { chineseDiagnostics, type Diagnostic, diagnosticTable } from '@errdex/schema';
import type { Language } from '../phrases/language.ts';

/**
 * A diagnostic for readers of a language: its title, cause and fix. The sentence on the particular
 * place follows the title in English, and so does a fix that names what to write there.
 */
export function inLanguage({
  diagnostic,
  language,
}: {
  diagnostic: Diagnostic;
  language: Language;
}): Diagnostic {
  if (language === 'en') return diagnostic;
  const { id, message, fix } = diagnostic;
  const chinese = chineseDiagnostics[id];
  return {
    ...diagnostic,
    message: `${chinese.title}：${message}`,
    cause: chinese.cause,
    fix: fix === diagnosticTable[id].fix ? chinese.fix : fix,
  };
}
