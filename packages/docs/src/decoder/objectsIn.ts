import { readLiteral } from './readLiteral.ts';

/** More objects than an answer to show needs. */
const mostObjects = 200;
/** How often, on average, a character may be read in vain. */
const patience = 8;

export interface FoundObject {
  readonly value: object;
  /** Where it begins. */
  readonly at: number;
  /** Where it has ended. */
  readonly end: number;
}

/** The outermost object literals in a text, in order; in time linear in its length. */
export function objectsIn(text: string): readonly FoundObject[] {
  const found: FoundObject[] = [];
  let patienceLeft = patience * text.length;
  let at = text.indexOf('{');
  while (at !== -1 && found.length < mostObjects && patienceLeft >= 0) {
    const { value, end } = readLiteral(text, at);
    if (value === undefined) {
      patienceLeft -= end - at;
      at = text.indexOf('{', at + 1);
    } else {
      found.push({ value, at, end });
      at = text.indexOf('{', end);
    }
  }
  return found;
}
