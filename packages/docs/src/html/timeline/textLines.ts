const firstWide = '\u1100';
const wide =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\u201C\u201D]/;

/** About how wide a text is at a font size, in pixels: nothing measures it where pages are made. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const character of text) ems += isWide(character) ? 1 : 0.6;
  return Math.ceil(ems * size);
}

function isWide(character: string): boolean {
  return character >= firstWide && wide.test(character);
}

// Where a line may end: after a space, an underscore, a slash or a wide character, unless
// punctuation follows that must not begin a line, or a single character that would end the text.
const pieces =
  /[^\s_/\u2E80-\uFFEF]*(?:[\s_/]+|[\u2E80-\uFFEF]{2}$|[\u2E80-\uFFEF]|$)[，。、：；！？）》”]*/g;

/** A text as lines that fit a width; what has no place to break at is cut. */
export function textLines({
  text,
  width,
  size,
}: {
  readonly text: string;
  readonly width: number;
  readonly size: number;
}): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(pieces) ?? []) {
    if (line !== '' && textWidth((line + piece).trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
    while (textWidth(line.trimEnd(), size) > width && line.trimEnd().length > 1) {
      const fits = cutAt(line, width, size);
      lines.push(line.slice(0, fits));
      line = line.slice(fits);
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}

/** How many characters fit, at least one; never within a surrogate pair. */
function cutAt(text: string, width: number, size: number): number {
  let length = 0;
  for (const character of text) {
    const next = length + character.length;
    if (length > 0 && textWidth(text.slice(0, next), size) > width) break;
    length = next;
  }
  return length;
}
