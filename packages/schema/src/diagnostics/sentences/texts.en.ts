/** What is wrong with an entry's messages, params, links and translations. */
export const texts = {
  'icu-syntax': ({ locale, reason }: { locale: string; reason: string; zh: IcuReason }) =>
    `The ${locale} message is not ICU MessageFormat: ${reason}`,
  'link-unsafe': ({ target }: { target: string }) => `The link leads to “${target}”.`,
  'param-undeclared': ({ locale, param }: ParamIn) => `The ${locale} message uses {${param}}.`,
  'param-missing': ({ locale, param }: ParamIn) => `The ${locale} message leaves {${param}} out.`,
  'param-unused': ({ param }: { param: string }) => `No message uses {${param}}.`,
  'param-format': ({ locale, param, as, type }: ParamIn & { as: Formatted; type: string }) =>
    `The ${locale} message formats {${param}} as a ${as}, but it is declared as ${type}.`,
  'param-never': ({ param, values }: { param: string; values: readonly string[] }) =>
    `{${param}} never is ${values.map((value) => `“${value}”`).join(' or ')}.`,
  'param-default': ({ param, type }: { param: string; type: string }) =>
    `The default of {${param}} is not of the type ${type}${type === 'datetime' ? ', which is milliseconds since 1970' : ''}.`,
  'param-values': ({ param, type }: { param: string; type: string }) =>
    `{${param}} is of the type ${type}; only a string lists its \`values\`.`,
  'param-default-unlisted': ({ param }: { param: string }) =>
    `The default of {${param}} is none of its \`values\`.`,
  'number-unshown': ({ locale, param, shown }: { locale: string; param: string; shown: string }) =>
    `The ${locale} message does not show the number {${param}}, as the ${shown} one does.`,
  'param-from': ({ param }: { param: string }) => `Nothing says where {${param}} comes from.`,
  'param-absent': ({ param }: { param: string }) =>
    `Nothing says what stands in when {${param}} is not there.`,
  'source-locale-undeclared': ({ locale }: { locale: string }) =>
    `The source locale ${locale} is not among the locales.`,
  'source-locale-fix': ({ locale }: { locale: string }) =>
    `Add ${locale} to \`locales\`, or choose one of them.`,
  'locale-missing': ({ locale }: { locale: string }) => `The text is not there in ${locale}.`,
  'locale-unknown': ({ locale }: { locale: string }) => `The locale ${locale} is not declared.`,
  'translation-older': ({ locale, from }: { locale: string; from: string }) =>
    `The ${locale} text was made from an older source text (${from}).`,
  'translation-unmarked': ({ locale }: { locale: string }) =>
    `The ${locale} text does not say which source text it was made from.`,
  'translation-fix': ({ hash }: { hash: string }) =>
    `Bring the translation up to date, then write \`translatedFrom: ${hash}\`.`,
} as const;

/** The parser's reason in Chinese. */
interface IcuReason {
  readonly reason: string;
}
interface ParamIn {
  locale: string;
  param: string;
}
/** What a message formats a param as. */
type Formatted = 'any' | 'number' | 'datetime' | 'choice';
