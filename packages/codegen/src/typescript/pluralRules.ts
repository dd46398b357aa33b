import * as cardinals from 'make-plural/cardinals';
import * as ordinals from 'make-plural/ordinals';
import * as categoriesByLocale from 'make-plural/pluralCategories';
import type { CatalogHead } from '@errdex/schema';
import type { Template } from '../template.ts';
import { header } from './emit.ts';

export interface RuleRequest {
  readonly locale: string;
  readonly ordinal: boolean;
}

type Rules = Readonly<Record<string, ((n: number) => string) | undefined>>;
type Categories = Readonly<
  Record<string, { readonly cardinal: readonly string[]; readonly ordinal: readonly string[] }>
>;

/** `messages/plurals.js`: the rules that messages ask for; it is left out when none does. */
export function pluralsFile({ id }: CatalogHead): Template {
  return [header(id), { slot: 'plural rule', distinct: true, required: true }, '\n'];
}

/** The categories that a locale has, besides `other`. */
export function pluralCategories({ locale, ordinal }: RuleRequest): readonly string[] {
  const found = (categoriesByLocale as Categories)[ruleKey(locale)];
  const all = (ordinal ? found?.ordinal : found?.cardinal) ?? [];
  return all.filter((category) => category !== 'other');
}

/** A function that tells a number's category. */
export interface PluralRule {
  readonly name: string;
  readonly code: string;
}

// Thousands of messages ask for the same few.
const emitted = new Map<string, PluralRule>();

export function pluralRule({ locale, ordinal }: RuleRequest): PluralRule {
  const key = ruleKey(locale);
  const name = `${ordinal ? 'ordinal' : 'cardinal'}_${key.replace(/^_/, '')}`;
  const known = emitted.get(name);
  if (known) return known;
  const rule = ((ordinal ? ordinals : cardinals) as unknown as Rules)[key];
  if (rule === undefined) throw new TypeError(`There is no plural rule for ${locale}.`);
  const made = { name, code: emitRule({ name, source: rule.toString() }) };
  emitted.set(name, made);
  return made;
}

/** make-plural's name for the closest locale it knows. */
function ruleKey(locale: string): string {
  for (let tags = locale.split('-'); tags.length > 0; tags = tags.slice(0, -1)) {
    for (const key of [tags.join('_'), `_${tags.join('_')}`]) {
      if (Object.hasOwn(cardinals, key)) return key;
    }
  }
  return '';
}

/** CLDR's operands, of the absolute value of a number with the three decimals that `Intl` shows. */
const operands: Readonly<Record<string, string>> = {
  i: 'Math.trunc(n)',
  f: 'Number(digits)',
  t: "Number(digits.replace(/0+$/, ''))",
  v: 'digits.length',
  v0: 'Number.isInteger(n)',
  t0: 'Number.isInteger(n)',
};

/** The function of one rule, made from make-plural's source: its condition over typed operands. */
export function emitRule({ name, source }: { name: string; source: string }): string {
  const condition = (/return ([^;]*);\s*\}$/.exec(source) ?? /=> ([^]*)$/.exec(source))?.[1];
  if (condition === undefined) throw new TypeError(`The plural rule is of a new form: ${source}`);
  // Compact numbers (1M) have a rule of their own; messages do not write any.
  const plain = condition
    .replaceAll('!c && ', '')
    .replaceAll(' || c > 5', '')
    // A number that equals a whole one shows no decimals.
    .replace(/\b(n == \d+) && v0\b/g, '$1');
  const constants = [...new Set(plain.match(/\b[a-z]\d*\b(?!')/g))]
    .filter((operand) => operand !== 'n')
    .toSorted()
    .map((operand) => `  const ${operand} = ${emitOperand(operand)};\n`)
    .join('');
  const digits = constants.includes('digits')
    ? "  const digits = String(n).split('.')[1] ?? '';\n"
    : '';
  return `export function ${name}(value) {
  const n = +Math.abs(value).toFixed(3);
${digits}${constants}  return ${plain.replaceAll('\n    :', '\n    :')};
}`;
}

function emitOperand(operand: string): string {
  const known = operands[operand];
  if (known !== undefined) return known;
  const [, letter, modulus] = /^([nif])(10+)$/.exec(operand) ?? [];
  if (letter === 'n') return `Number.isInteger(n) ? n % ${modulus} : -1`;
  if (letter === 'i') return `Math.trunc(n) % ${modulus}`;
  if (letter === 'f') return `Number(digits) % ${modulus}`;
  throw new TypeError(`The plural operand ${operand} is new.`);
}
