import type { Language } from '../phrases/language.ts';

/** A finding for readers of a language: such findings carry their texts in English, and beside them in Chinese. */
export function inLanguage<Texts extends object, Finding extends Texts & { readonly zh: Texts }>({
  finding: { zh, ...english },
  language,
}: {
  finding: Finding;
  language: Language;
}): Omit<Finding, 'zh'> {
  return language === 'zh' ? { ...english, ...zh } : english;
}
