import { z } from 'zod';
import {
  date,
  duration,
  entryName,
  evidence,
  id,
  locale,
  localized,
  paramName,
  pointer,
  strict,
  text,
  transport,
  wireCode,
  wireMessage,
  rule,
} from './scalars.ts';

export const sourceNote = strict({
  source: id.describe('Id of a source declared in catalog.yaml.'),
  date: date.optional().describe('The day it said so, yyyy-mm-dd.'),
  locale: locale.optional().describe('The language in which it said so.'),
  text: localized(text).optional().describe('What it said, in every locale.'),
});

const wireForm = strict({
  envelope: id.describe('The envelope in which the entry arrives.'),
  code: wireCode.optional().describe('The code on the wire, when it is not the entry’s own.'),
  message: wireMessage
    .optional()
    .describe('The exact wire message. Without it, every message with this code.'),
  evidence: evidence.optional().describe('How this form is known; documented when absent.'),
  source: id.optional().describe('Id of the source that shows it.'),
});

const retry = strict({
  when: z
    .enum(['never', 'after-fix', 'after-wait', 'after-reconnect', 'after-upgrade'])
    .describe('What has to happen before the same request may be sent again.'),
  wait: z
    .union([
      strict({ limit: id.describe('Wait as long as this limit asks on the caller’s plan.') }),
      strict({ duration: duration.describe('Wait this long.') }),
    ])
    .optional(),
  executed: z
    .enum(['no', 'yes', 'unknown'])
    .describe('Whether the refused request may have been carried out.'),
  evidence: evidence.optional().describe('How this is known; documented when absent.'),
});

export const param = strict({
  type: z.enum(['string', 'integer', 'number', 'boolean', 'datetime']),
  values: z.array(text).min(1).optional().describe('The only values a string param takes.'),
  from: pointer.optional().describe('JSON Pointer in the envelope to read the value from.'),
  default: z
    .union([z.string(), z.number(), z.boolean()])
    .optional()
    .describe('Stands in when `from` finds nothing of the type.'),
});

export const entryText = strict({
  message: text.describe('For the person in front of the program. ICU MessageFormat.'),
  meaning: text.describe('For the developer: what it means, in one sentence.'),
  causes: z.array(text).optional().describe('What leads to it, likeliest first.'),
  fixes: z.array(text).optional().describe('What to do, in the order to try.'),
  notes: z.array(text).optional().describe('What else is worth knowing.'),
  translatedFrom: z
    .string()
    .regex(/^[a-z]{6}$/, rule('hash-form'))
    .optional()
    .describe('Hash of the source text that this was translated from.'),
});

export const request = strict({
  token: z.enum(['valid', 'missing', 'invalid', 'expired']).optional(),
  product: text.optional().describe('The product asked for.'),
  path: z
    .string()
    .regex(/^\/\S*$/, rule('path-form'))
    .optional()
    .describe('Sent to this path, where it is not the interface’s own.'),
  raw: z.string().optional().describe('Sent as it stands in place of the JSON text.'),
});

const step = strict({
  at: duration.describe('Time since the scenario’s start.'),
  send: id.describe('The interface that is used.'),
  connection: id.optional().describe('Which of the token’s connections; the first when absent.'),
  with: z
    .record(id, z.number().int().min(0))
    .optional()
    .describe('Amounts, by the word a limit counts, e.g. { products: 6 }.'),
  request: request.optional().describe('What differs from a well-formed request.'),
  expect: entryName.describe('The entry that answers.'),
});

const scenario = strict({
  id,
  title: localized(text),
  plan: id.optional().describe('The caller’s plan.'),
  steps: z.array(step).min(1),
});

export const ended = strict({
  since: date,
  replacement: entryName.optional().describe('The entry to use instead.'),
});

/** One file under entries/: an entry with its texts in every locale. */
export const entrySource = strict({
  name: entryName.describe('The identity: never renamed, never reused.'),
  code: wireCode.describe('What the wire carries.'),
  kind: z.enum(['error', 'success']),
  domain: id.describe('Id of a domain declared in catalog.yaml.'),
  transports: z.array(transport).min(1).describe('Where it can arrive.'),
  match: z
    .array(wireForm)
    .optional()
    .describe('Every wire form it is recognised by; when absent, its code in every body envelope.'),
  httpStatus: strict({
    value: z.number().int().min(100).max(599),
    evidence: evidence.optional(),
    source: id.optional(),
  })
    .optional()
    .describe('The HTTP status it comes with.'),
  connection: z
    .union([
      z.enum(['stays-open', 'closes']),
      strict({
        value: z.enum(['stays-open', 'closes']),
        evidence: evidence.optional(),
        source: id.optional(),
      }),
    ])
    .optional()
    .describe('What happens to a WebSocket connection; when absent, stays-open is inferred.'),
  retry: retry.optional().describe('Whether and when to try again; required for an error.'),
  params: z.record(paramName, param).optional().describe('Named, typed arguments of the message.'),
  text: localized(entryText),
  scenarios: z.array(scenario).optional(),
  see: z
    .array(text)
    .optional()
    .describe('Where to read on: page:…, entry:…, limit:…, dispute:… or https://…'),
  since: date.describe('The day the entry was first seen.'),
  deprecated: ended.optional(),
  retired: ended.optional(),
  sources: z.array(sourceNote).optional(),
});

export type EntrySource = z.infer<typeof entrySource>;
export type EntryTextSource = z.infer<typeof entryText>;
export type StepSource = z.infer<typeof step>;
export type SourceNoteSource = z.infer<typeof sourceNote>;
