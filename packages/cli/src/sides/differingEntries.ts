/**
 * Two `catalog.json`, each without the entries that the other has byte for byte: the
 * generator writes one per line, so most of a large catalogue need not be parsed. Retired entries stay,
 * since their names and codes count. Files of another layout are given back whole, as are those that
 * have a name twice, so that whoever reads them sees both.
 */
export function differingEntries(
  before: Buffer,
  after: Buffer,
): readonly [before: Buffer, after: Buffer] {
  const old = layoutOf(before);
  const young = layoutOf(after);
  if (old === undefined || young === undefined) return [before, after];
  if (hasNameTwice(old.entries) || hasNameTwice(young.entries)) return [before, after];
  const first = beginningOfLine(old.entries, commonStart(old.entries, young.entries));
  const [left, right] = [old.entries.subarray(first), young.entries.subarray(first)];
  const last = endOfLine(left, left.length - commonEnd(left, right));
  const oldLines = linesIn(left.subarray(0, last));
  const youngLines = linesIn(right.subarray(0, right.length - (left.length - last)));
  if (oldLines === undefined || youngLines === undefined) return [before, after];
  const retiredFirst = retiredLines(old.entries.subarray(0, first));
  const retiredLast = retiredLines(left.subarray(last));
  const differing = (lines: readonly string[], others: readonly string[]): readonly string[] => [
    ...retiredFirst,
    ...without(lines, new Set(others)),
    ...retiredLast,
  ];
  return [
    withEntries(old.head, differing(oldLines, youngLines)),
    withEntries(young.head, differing(youngLines, oldLines)),
  ];
}

interface Layout {
  /** Up to the first entry. */
  readonly head: Buffer;
  /** The lines of the entries, with the commas between them. */
  readonly entries: Buffer;
}

const start = '\n  "entries": [\n';
const end = '\n  ]\n}\n';
const between = ',\n';
const beginning = '    {"name":"';
const quote = 0x22;
const lineEnd = 0x0a;
const retirement = '"retired":{';

function layoutOf(bytes: Buffer): Layout | undefined {
  const from = bytes.indexOf(start);
  const to = bytes.length - end.length;
  if (from === -1 || bytes.toString('latin1', to) !== end) return undefined;
  const first = from + start.length;
  return { head: bytes.subarray(0, first), entries: bytes.subarray(first, to) };
}

const block = 1 << 16;

/** How many bytes are the same from the beginning. */
function commonStart(one: Buffer, other: Buffer): number {
  const most = Math.min(one.length, other.length);
  let same = 0;
  while (
    same + block <= most &&
    one.subarray(same, same + block).equals(other.subarray(same, same + block))
  ) {
    same += block;
  }
  while (same < most && one[same] === other[same]) same += 1;
  return same;
}

/** The same from the end. */
function commonEnd(one: Buffer, other: Buffer): number {
  const most = Math.min(one.length, other.length);
  const at = (bytes: Buffer, same: number): Buffer =>
    bytes.subarray(bytes.length - same - block, bytes.length - same);
  let same = 0;
  while (same + block <= most && at(one, same).equals(at(other, same))) same += block;
  while (same < most && one[one.length - 1 - same] === other[other.length - 1 - same]) same += 1;
  return same;
}

function beginningOfLine(lines: Buffer, place: number): number {
  const comma = place < between.length ? -1 : lines.lastIndexOf(between, place - between.length);
  return comma === -1 ? 0 : comma + between.length;
}

function endOfLine(lines: Buffer, place: number): number {
  const comma = lines.indexOf(between, place);
  return comma === -1 ? lines.length : comma;
}

/** Undefined when there is something else than an entry on a line. */
function linesIn(entries: Buffer): readonly string[] | undefined {
  // Latin-1 stands for the bytes themselves, and is much faster made than UTF-8.
  const lines = entries.length === 0 ? [] : entries.toString('latin1').split(between);
  const whole = lines.every((line) => line.startsWith(beginning) && line.endsWith('}'));
  return whole ? lines : undefined;
}

/** Whether two lines begin with one name; bytes are sought, which is fastest. */
function hasNameTwice(entries: Buffer): boolean {
  const names = new Set<string>();
  let line = 0;
  do {
    const from = line + beginning.length;
    const name = entries.toString('latin1', from, entries.indexOf(quote, from));
    if (names.has(name)) return true;
    names.add(name);
    line = entries.indexOf(lineEnd, from) + 1;
  } while (line > 0);
  return false;
}

function without(lines: readonly string[], others: ReadonlySet<string>): readonly string[] {
  return lines.filter((line) => line.includes(retirement) || !others.has(line));
}

function retiredLines(entries: Buffer): readonly string[] {
  if (!entries.includes(retirement)) return [];
  const lines = entries.toString('latin1').split(between);
  return lines.filter((line) => line.includes(retirement));
}

function withEntries(head: Buffer, lines: readonly string[]): Buffer {
  return Buffer.concat([head, Buffer.from(lines.join(between) + end, 'latin1')]);
}
