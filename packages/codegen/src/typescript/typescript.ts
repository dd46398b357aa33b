import { z } from 'zod';
import { defineGenerator, type Generator } from '../generator.ts';
import { emitCodes } from './codes.ts';
import { emitDecoder } from './decoder.ts';
import { emitModule } from './emit.ts';
import { emitEntries } from './entries.ts';
import { emitLimits } from './limits.ts';
import { emitMessages } from './messages.ts';
import { emitNames } from './names.ts';
import { createPluralRules } from './pluralRules.ts';

export interface TypescriptOptions {
  /** Path from the generated folder to the catalogue's, so that constants link to their entries. */
  readonly sources?: string | undefined;
}

/**
 * The generator `typescript`: constants, name and code unions, a decoder, limits, and a module of
 * message functions per locale. What it makes needs `@errdex/runtime` and nothing else.
 */
export const typescript: (options?: TypescriptOptions) => Generator = defineGenerator({
  name: 'typescript',
  version: '1',
  options: z.strictObject({ sources: z.string().optional() }),
  generate: ({ catalog, options: { sources } }) => {
    const plurals = createPluralRules();
    const messages = catalog.locales.map(
      (locale) => [`messages/${locale}.ts`, emitMessages({ catalog, locale, plurals })] as const,
    );
    return new Map([
      ['codes.ts', emitCodes({ catalog, ...(sources === undefined ? {} : { sources }) })],
      ['decoder.ts', emitDecoder(catalog)],
      ['entries.ts', emitEntries(catalog)],
      ['index.ts', emitIndex(catalog.id)],
      ['limits.ts', emitLimits(catalog)],
      ...messages,
      ['names.ts', emitNames(catalog)],
      ...plurals.emit(catalog.id),
    ]);
  },
});

function emitIndex(catalogId: string): string {
  return emitModule({
    catalogId,
    exports: [
      { from: './codes.ts', names: [] },
      { from: './decoder.ts', names: ['decode', 'isCoded', 'isOutcome', 'toError'] },
      { from: './entries.ts', names: ['entries'] },
      { from: './limits.ts', names: ['limits', 'type Limits', 'type PlanId'] },
      {
        from: './names.ts',
        typeOnly: true,
        names: [
          'CodedError',
          'Entry',
          'EntryName',
          'ErrorCode',
          'ErrorName',
          'ErrorOutcome',
          'ErrorParams',
          'Outcome',
          'SuccessCode',
          'SuccessName',
          'SuccessOutcome',
          'UncodedOutcome',
        ],
      },
    ],
  });
}
