import type { CatalogHead, Entry, Param } from '@errdex/schema';
import type { Pieces } from '../pieces.ts';
import type { Template } from '../template.ts';
import { emitModule } from './emit.ts';
import { literal, propertyKey, stringLiteral } from './literal.ts';

/** `names.ts`: the types of a catalogue. */
export function namesFile({ id }: CatalogHead): Template {
  const none = ' never';
  return emitModule({
    catalogId: id,
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
    body: [
      '/** The identity of an error: never renamed, never reused. */\nexport type ErrorName =',
      { slot: 'error name', otherwise: none },
      ';\nexport type SuccessName =',
      { slot: 'success name', otherwise: none },
      `;
export type EntryName = ErrorName | SuccessName;

/** What the wire carries for an error. */
export type ErrorCode =`,
      { slot: 'error code', distinct: true, otherwise: none },
      ';\nexport type SuccessCode =',
      { slot: 'success code', distinct: true, otherwise: none },
      ';\n\n/** The params of each entry that has any. */\nexport interface ErrorParams {',
      { slot: 'params' },
      `
}

/** What the types of \`@errdex/runtime\` take to be this catalogue's. */
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
    ],
  });
}

/** What one entry adds to them. */
export function emitNames(entry: Entry): Pieces {
  const { kind, name, code } = entry;
  return {
    [`${kind} name`]: `\n  | ${literal(name)}`,
    [`${kind} code`]: `\n  | ${literal(code)}`,
    params: emitParams(entry),
  };
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
