/**
 * Postings as text that JSON leaves as it is and gzip packs well. A posting is a document's distance
 * from the one before and how often the term stands there (1 to 3, more says nothing more), as one
 * number in base 46 with the lowest digit first; the last digit of a number has letters of its own.
 */
const base = 46;
export const mostOften = 3;

// Printable ASCII without the space (between fields), the quotation mark and the backslash.
const alphabet = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index))
  .filter((letter) => letter !== '"' && letter !== '\\')
  .join('');

const letters: Uint8Array = Uint8Array.from(alphabet, (letter) => letter.charCodeAt(0));
const digits: Int8Array = digitsOf(alphabet);

/** How many bytes one posting can need. */
export const longestPosting = 7;

/** Writes one posting as ASCII and returns where the next one goes. */
export function writePosting({
  bytes,
  at,
  gap,
  count,
}: {
  readonly bytes: Uint8Array;
  readonly at: number;
  /** From the document before, at least 1; from -1 for the first. */
  readonly gap: number;
  readonly count: number;
}): number {
  let value = (gap - 1) * mostOften + Math.min(count, mostOften) - 1;
  let end = at;
  while (value >= base) {
    bytes[end] = letters[base + (value % base)] ?? 0;
    value = Math.floor(value / base);
    end += 1;
  }
  bytes[end] = letters[value] ?? 0;
  return end + 1;
}

/** Reads the postings of one term in one field, in the order of documents. */
export function readPostings(text: string, visit: (document: number, count: number) => void): void {
  let document = -1;
  let value = 0;
  let weight = 1;
  for (let at = 0; at < text.length; at += 1) {
    const digit = digits[text.charCodeAt(at)] ?? 0;
    if (digit >= base) {
      value += (digit - base) * weight;
      weight *= base;
      continue;
    }
    value += digit * weight;
    document += Math.floor(value / mostOften) + 1;
    visit(document, (value % mostOften) + 1);
    value = 0;
    weight = 1;
  }
}

function digitsOf(text: string): Int8Array {
  const all = new Int8Array(0x10000);
  for (let index = 0; index < text.length; index += 1) all[text.charCodeAt(index)] = index;
  return all;
}
