import { z } from 'zod';
import { defineGenerator, type Generator } from '../generator.ts';
import type { Template, Templates } from '../template.ts';
import { codesFile, emitConstant } from './codes.ts';
import { decoderFile } from './decoder.ts';
import { emitModule } from './emit.ts';
import { emitEntry, entriesFile } from './entries.ts';
import { limitsFile } from './limits.ts';
import { emitMessages, localeTypesFile, messagesFile, messageTypesFile } from './messages.ts';
import { emitNames, namesFile } from './names.ts';
import { pluralsFile } from './pluralRules.ts';

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
  version: '2',
  options: z.strictObject({ sources: z.string().optional() }),
  entry: ({ entry, head, options: { sources } }) => ({
    constant: emitConstant({ entry, head, sources }),
    entry: emitEntry(entry),
    ...emitNames(entry),
    ...emitMessages({ entry, head }),
  }),
  files: ({ head }): Templates =>
    new Map([
      ['codes.ts', codesFile(head)],
      ['decoder.ts', decoderFile(head)],
      ['entries.ts', entriesFile(head)],
      ['index.ts', indexFile(head.id)],
      ['limits.ts', limitsFile(head)],
      ...head.locales.flatMap((locale) => [
        [`messages/${locale}.js`, messagesFile({ head, locale })] as const,
        [`messages/${locale}.d.ts`, localeTypesFile(head)] as const,
      ]),
      ['messages/functions.d.ts', messageTypesFile(head)],
      ['messages/plurals.js', pluralsFile(head)],
      ['names.ts', namesFile(head)],
    ]),
});

function indexFile(catalogId: string): Template {
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
