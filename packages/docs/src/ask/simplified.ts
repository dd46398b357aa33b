import { simpleForms } from '../search/hanForms.ts';

/** A text with traditional characters made simple, one for one. */
export function simplified(text: string): string {
  const forms = simpleForms();
  return text.replace(/\p{Script=Han}/gu, (character) => forms.get(character) ?? character);
}
