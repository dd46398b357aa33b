import type { Inline, InlinePart, Placeholder } from './inline.ts';
import { choiceKey, isPlural } from './messageInline.ts';

/** One text as translators get it: what is translated, and the translation where there is one. */
export interface Unit {
  /** An XML name token, unique in its part. */
  readonly id: string;
  /** Of a case, its key: `one`, `=0`. */
  readonly name?: string;
  readonly source: Inline;
  readonly target?: Inline;
}

/**
 * A text, and after it the cases of its choices as texts of their own. The choices of both sides
 * then name their cases in place of holding them: every case that the target's language needs, with
 * the source's `other` where the source has no such case.
 */
export function unitsOf({
  id,
  name,
  source,
  target,
  locale,
}: Unit & { readonly locale: string }): readonly Unit[] {
  const choices = choicesOf(source, target);
  return [
    {
      id,
      ...(name !== undefined && { name }),
      source,
      ...(target !== undefined && { target }),
    },
    ...choices.flatMap(({ key, from, to }) =>
      caseKeys({ from, to, locale }).flatMap((caseKey, index) => {
        const translated = to?.cases?.[caseKey];
        return unitsOf({
          id: `${caseIds(id, key)}.${index + 1}`,
          name: caseKey,
          source: from?.cases?.[caseKey] ?? from?.cases?.['other'] ?? [],
          ...(translated && { target: translated }),
          locale,
        });
      }),
    ),
  ];
}

/** The beginning of the ids of a choice's cases. */
export function caseIds(id: string, key: string): string {
  return `${id}.${key.replaceAll(/[^\w.]/g, '.')}`;
}

/** The choices of a text, each with what finds it: its param, kind and place among its like. */
export function keyedChoices(inline: Inline): ReadonlyMap<string, Placeholder> {
  const found = new Map<string, Placeholder>();
  for (const part of inline.filter(isChoice)) {
    let place = 1;
    while (found.has(`${choiceKey(part)} ${place}`)) place += 1;
    found.set(`${choiceKey(part)} ${place}`, part);
  }
  return found;
}

function isChoice(part: InlinePart): part is Placeholder {
  return typeof part === 'object' && part.kind === 'placeholder' && part.cases !== undefined;
}

interface Choice {
  readonly key: string;
  readonly from?: Placeholder | undefined;
  readonly to?: Placeholder | undefined;
}

function choicesOf(source: Inline, target: Inline = []): readonly Choice[] {
  const from = keyedChoices(source);
  const to = keyedChoices(target);
  return [...new Set([...from.keys(), ...to.keys()])].map((key) => ({
    key,
    from: from.get(key),
    to: to.get(key),
  }));
}

function caseKeys({ from, to, locale }: Omit<Choice, 'key'> & { locale: string }): string[] {
  const choice = from ?? to;
  const given = Object.keys(from?.cases ?? {});
  const kept = Object.keys(to?.cases ?? {});
  const needed =
    choice && isPlural(choice)
      ? [
          ...given.filter((key) => key.startsWith('=')),
          ...new Intl.PluralRules(locale, {
            type: choiceKey(choice).endsWith('selectordinal') ? 'ordinal' : 'cardinal',
          }).resolvedOptions().pluralCategories,
        ]
      : given;
  const keys = new Set([...needed, ...kept]);
  keys.delete('other');
  return [...keys, 'other'];
}
