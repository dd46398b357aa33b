import type { Catalog, Code, Entry, Param } from '@errdex/schema';
import { emitModule } from './emit.ts';
import { literalUnion, propertyKey, stringLiteral } from './literal.ts';

/** `names.ts`: the types of a catalogue. */
export function emitNames(catalog: Catalog): string {
  const errors = catalog.entries.filter(({ kind }) => kind === 'error');
  const successes = catalog.entries.filter(({ kind }) => kind === 'success');
  return emitModule({
    catalogId: catalog.id,
    imports: [
      {
        from: '@errdex/runtime',
        typeOnly: true,
        names: [
          'CodedError as AnyCodedError',
          'Entry as AnyEntry',
          'ErrorOutcome as AnyErrorOutcome',
          'Outcome as AnyOutcome',
          'SuccessOutcome as AnySuccessOutcome',
          'UncodedOutcome as AnyUncodedOutcome',
        ],
      },
    ],
    write: () =>
      [
        `/** The identity of an error: never renamed, never reused. */
export type ErrorName =${literalUnion(names(errors))};
export type SuccessName =${literalUnion(names(successes))};
export type EntryName = ErrorName | SuccessName;`,
        `/** What the wire carries for an error. */
export type ErrorCode =${literalUnion(codes(errors))};
export type SuccessCode =${literalUnion(codes(successes))};`,
        `/** The params of each entry that has any. */
export interface ErrorParams {${catalog.entries.map(emitParams).join('')}
}`,
        `/** What the types of \`@errdex/runtime\` take to be this catalogue's. */
export interface Types {
  readonly errorEntry: AnyEntry<ErrorName>;
  readonly successEntry: AnyEntry<SuccessName>;
  readonly params: ErrorParams;
}
export type Entry = AnyEntry<EntryName>;
export type Outcome = AnyOutcome<Types>;
export type ErrorOutcome = AnyErrorOutcome<Types>;
export type SuccessOutcome = AnySuccessOutcome<Types>;
export type UncodedOutcome = AnyUncodedOutcome<Types>;
export type CodedError = AnyCodedError<Types>;`,
      ].join('\n\n'),
  });
}

function names(entries: readonly Entry[]): readonly string[] {
  return entries.map(({ name }) => name);
}

function codes(entries: readonly Entry[]): readonly Code[] {
  return [...new Set(entries.map(({ code }) => code))];
}

function emitParams({ name, params }: Entry): string {
  if (params.length === 0) return '';
  const members = params.map((param) => `\n    readonly ${emitParam(param)};`).join('');
  return `\n  readonly ${propertyKey(name)}: {${members}\n  };`;
}

function emitParam(param: Param): string {
  return `${propertyKey(param.name)}: ${paramType(param)}`;
}

function paramType({ type, values }: Param): string {
  if (type === 'datetime') return 'number | Date';
  if (type === 'integer') return 'number';
  if (type === 'string' && values !== undefined) return values.map(stringLiteral).join(' | ');
  return type;
}
