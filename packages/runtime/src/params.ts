import type { DecodableEntry, Params, ParamSource, ParamValue } from './entry.ts';
import { isType, parsePointer, type Path, read } from './pointer.ts';

/** Reads the params of one entry from an envelope. */
export type ParamReader = (envelope: unknown) => Params;

/** Of an entry that has none. */
export const noParams: Params = {};

export function createParamReader({ params = [] }: DecodableEntry): ParamReader | undefined {
  if (params.length === 0) return undefined;
  const sources = params.map((param) => ({ param, path: param.from && parsePointer(param.from) }));
  return (envelope) => {
    const values: Record<string, ParamValue> = {};
    for (const { param, path } of sources) {
      const value = path ? readParam({ param, path, envelope }) : undefined;
      const chosen = value ?? param.default;
      if (chosen !== undefined) values[param.name] = chosen;
    }
    return values;
  };
}

interface ReadParam {
  readonly param: ParamSource;
  readonly path: Path;
  readonly envelope: unknown;
}

/** The value at the path when it is of the param's type. */
function readParam({ param, path, envelope }: ReadParam): ParamValue | undefined {
  const value = read(envelope, path);
  if (param.type === 'datetime') {
    const time = typeof value === 'string' ? Date.parse(value) : value;
    // Beyond this, a Date is invalid and formatting it throws.
    return Math.abs(time as number) <= 8.64e15 ? (time as number) : undefined;
  }
  if (!isType(value, param.type)) return undefined;
  if (param.values && !param.values.includes(value as string)) return undefined;
  return value as ParamValue;
}
