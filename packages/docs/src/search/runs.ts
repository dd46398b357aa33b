/** Called with the bounds of a run, in UTF-16 code units of the folded text. */
export type VisitRun = (start: number, end: number, isGrams: boolean) => void;

const other = 1;
const word = 2;
const gram = 3;

// Scripts written without spaces are cut into pairs of characters.
const grams =
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]/u;
const words = /[\p{L}\p{M}\p{N}]/u;

/** By UTF-16 code unit, filled as characters turn up; 0 is not known yet. */
const kinds = new Uint8Array(0x10000);

/** Text as the index compares it: compatibility forms are one form, letter case is none. */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** Finds the words and the runs of spaceless scripts in folded text; underscores separate words. */
export function eachRun(text: string, visit: VisitRun): void {
  let start = 0;
  let kind = other;
  for (let at = 0; at < text.length;) {
    const size = sizeAt(text, at);
    const next = size === 1 ? kindOfUnit(text.charCodeAt(at)) : kindOf(text.slice(at, at + 2));
    if (next !== kind) {
      if (kind !== other) visit(start, at, kind === gram);
      start = at;
      kind = next;
    }
    at += size;
  }
  if (kind !== other) visit(start, text.length, kind === gram);
}

/** How many UTF-16 code units the character at an offset has. */
export function sizeAt(text: string, at: number): 1 | 2 {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdbff) return 1;
  const low = text.charCodeAt(at + 1);
  return low >= 0xdc00 && low <= 0xdfff ? 2 : 1;
}

function kindOfUnit(unit: number): number {
  const known = kinds[unit] ?? 0;
  if (known !== 0) return known;
  const kind = kindOf(String.fromCharCode(unit));
  kinds[unit] = kind;
  return kind;
}

function kindOf(character: string): number {
  if (!words.test(character)) return other;
  return grams.test(character) ? gram : word;
}
