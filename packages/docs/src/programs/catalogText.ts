import type { Catalog } from '@errdex/schema';

/** The catalogue as one line of JSON, a piece at a time: all of it is many megabytes of text. */
export function* catalogText(catalog: Catalog): Generator<string> {
  let before = '{';
  for (const [key, value] of Object.entries(catalog) as [string, unknown][]) {
    if (value === undefined) continue;
    yield `${before}${JSON.stringify(key)}:`;
    before = ',';
    if (!Array.isArray(value)) yield JSON.stringify(value);
    else {
      yield '[';
      for (const [index, item] of value.entries())
        yield (index === 0 ? '' : ',') + JSON.stringify(item);
      yield ']';
    }
  }
  yield '}\n';
}
