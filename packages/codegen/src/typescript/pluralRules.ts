import * as cardinals from 'make-plural/cardinals';
import * as ordinals from 'make-plural/ordinals';
import * as pluralCategories from 'make-plural/pluralCategories';
import { emitModule } from './emit.ts';

/** The plural rules that messages ask for, to be compiled into one module. */
export interface PluralRules {
  /** The categories that a locale has, besides `other`. */
  categories(request: RuleRequest): readonly string[];
  /** The name of the rule's function, which is then part of the module. */
  use(request: RuleRequest): string;
  /** The module as a file, unless no rule is used. */
  emit(catalogId: string): readonly (readonly [file: string, text: string])[];
}

export interface RuleRequest {
  readonly locale: string;
  readonly ordinal: boolean;
}

type Rules = Readonly<Record<string, ((n: number) => string) | undefined>>;
type Categories = Readonly<
  Record<string, { readonly cardinal: readonly string[]; readonly ordinal: readonly string[] }>
>;

export function createPluralRules(): PluralRules {
  const used = new Map<string, string>();
  return {
    categories({ locale, ordinal }) {
      const found = (pluralCategories as Categories)[ruleKey(locale)];
      const all = (ordinal ? found?.ordinal : found?.cardinal) ?? [];
      return all.filter((category) => category !== 'other');
    },
    use({ locale, ordinal }) {
      const key = ruleKey(locale);
      const name = `${ordinal ? 'ordinal' : 'cardinal'}_${key.replace(/^_/, '')}`;
      const rule = ((ordinal ? ordinals : cardinals) as unknown as Rules)[key];
      if (rule === undefined) throw new TypeError(`There is no plural rule for ${locale}.`);
      if (!used.has(name)) used.set(name, emitRule({ name, source: rule.toString() }));
      return name;
    },
    emit(catalogId) {
      if (used.size === 0) return [];
      const rules = [...used.keys()].toSorted().map((name) => used.get(name) as string);
      return [['plurals.ts', emitModule({ catalogId, write: () => rules.join('\n\n') })]];
    },
  };
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
  return `export function ${name}(value: number): string {
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
