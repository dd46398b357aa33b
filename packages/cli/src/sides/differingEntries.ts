/**
 * Two `catalog.json`, each without the entries that the other has byte for byte: the
 * generator writes one per line, so most of a large catalogue need not be parsed. Retired entries stay,
 * since their names and codes count. Files of another layout are given back whole.
 */
export function differingEntries(
  before: Buffer,
  after: Buffer,
): readonly [before: Buffer, after: Buffer] {
  const old = layoutOf(before);
  const young = layoutOf(after);
  if (old === undefined || young === undefined) return [before, after];
  return [bytesWithout(old, new Set(young.lines)), bytesWithout(young, new Set(old.lines))];
}

interface Layout {
  readonly head: string;
  /** The entries, without the commas between them. */
  readonly lines: readonly string[];
}

const start = '\n  "entries": [\n';
const end = '\n  ]\n}\n';

// Latin-1 stands for the bytes themselves, and is much faster made than UTF-8.
function layoutOf(bytes: Buffer): Layout | undefined {
  const from = bytes.indexOf(start);
  const to = bytes.length - end.length;
  if (from === -1 || bytes.toString('latin1', to) !== end) return undefined;
  const text = bytes.toString('latin1', from + start.length, to);
  const lines = text.split(',\n');
  const whole = lines.every((line) => line.startsWith('    {"name":') && line.endsWith('}'));
  return whole ? { head: bytes.toString('latin1', 0, from + start.length), lines } : undefined;
}

function bytesWithout({ head, lines }: Layout, others: ReadonlySet<string>): Buffer {
  const kept = lines.filter((line) => line.includes('"retired":{') || !others.has(line));
  return Buffer.from(head + kept.join(',\n') + end, 'latin1');
}
