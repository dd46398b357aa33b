/** What questions are made of and entries are not told apart by. */
const fillers = new Set(
  'a an and are as at be by can did do does for from get has have how i in is it its me my no not of on or that the this to was what when why will with you your'.split(
    ' ',
  ),
);

/** Lower-case words; running Chinese and Japanese as pairs of characters, which need no dictionary. */
export function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  const runs = text.toLowerCase().match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]+|[a-z0-9]+/gu) ?? [];
  for (const run of runs) {
    // A single letter or digit tells nothing; a single character of Chinese may.
    if (/^[a-z0-9]/.test(run)) words.push(...(run.length > 1 && !fillers.has(run) ? [run] : []));
    else if (run.length === 1) words.push(run);
    else for (let at = 0; at + 1 < run.length; at += 1) words.push(run.slice(at, at + 2));
  }
  return words;
}
