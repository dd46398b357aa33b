import type { Catalog, Localized } from '@errdex/schema';
import type { Colors, Output } from '../output/output.ts';
import type { Phrases } from '../phrases/language.ts';

/** What an answer is shown with. */
export interface View {
  readonly catalog: Catalog;
  /** The locale of the catalogue's texts; the phrases around them have a language of their own. */
  readonly locale: string;
  readonly phrases: Phrases;
  readonly output: Output;
}

export function colorsOf({ output }: View): Colors {
  return output.resultColors;
}

/** A value in the view's locale; any catalogue.json may lack one. */
export function inLocale<T>(values: Localized<T>, { locale, catalog }: View): T | undefined {
  return values[locale] ?? values[catalog.sourceLocale] ?? Object.values(values)[0];
}

/** The title of something that the catalogue declares, or its id. */
export function titleOf({
  items,
  id,
  view,
}: {
  items: readonly { readonly id: string; readonly title: Localized<string> }[];
  id: string;
  view: View;
}): string {
  const item = items.find((candidate) => candidate.id === id);
  return (item && inLocale(item.title, view)) ?? id;
}
