import { z } from 'zod';
import { field, fields } from '../diff/fields.ts';
import { silent, value } from '../diff/rule.ts';
import type { MessagePart, NumberOptions } from '../ir.ts';
import { paramName, rule } from '../source/scalars.ts';

const mostKnown = 1000;
const option = z.union([z.string(), z.number(), z.boolean()]);

// What Intl accepts, Intl itself knows best.
const numberOptions = optionsFor<NumberOptions>({
  refused: 'number-options',
  make: (options) => new Intl.NumberFormat('en', options),
});
const datetimeOptions = optionsFor<Intl.DateTimeFormatOptions>({
  refused: 'datetime-options',
  make: (options) => new Intl.DateTimeFormat('en', options),
});

/** What no JSON Schema can say which values are accepted of. */
export const judgedByIntl: readonly z.ZodType[] = [numberOptions, datetimeOptions];

function optionsFor<Options>({
  refused,
  make,
}: {
  refused: 'number-options' | 'datetime-options';
  make: (options: Options) => unknown;
}): z.ZodType<Options> {
  // Many messages have the same few options, and making a format is slow.
  const known = new Map<string, boolean>();
  const schema = z.record(z.string(), option).refine((options) => {
    const key = JSON.stringify(options);
    const answer = known.get(key) ?? isAccepted(() => make(options as Options));
    if (known.size < mostKnown) known.set(key, answer);
    return answer;
  }, rule(refused));
  return schema as unknown as z.ZodType<Options>;
}

function isAccepted(make: () => unknown): boolean {
  try {
    make();
    return true;
  } catch {
    return false;
  }
}

const argument = z.object({ kind: z.literal('argument'), param: paramName });
const number = z.object({
  kind: z.literal('number'),
  param: paramName,
  offset: z.int(),
  options: numberOptions,
});
const datetime = z.object({
  kind: z.literal('datetime'),
  param: paramName,
  options: datetimeOptions,
});
const plural = z.object({
  kind: z.literal('plural'),
  param: paramName,
  ordinal: z.boolean(),
  offset: z.int(),
  get cases() {
    return casesOf(/^(?:zero|one|two|few|many|other|=\d+)$/);
  },
});
const select = z.object({
  kind: z.literal('select'),
  param: paramName,
  get cases() {
    return casesOf(/^[^\s{}]+$/);
  },
});

function casesOf(key: RegExp): z.ZodRecord<z.ZodString, z.ZodArray<z.ZodType<MessagePart>>> {
  return z.record(z.string().regex(key, rule('case-form')), z.array(part));
}

const part = z
  .union([z.string(), z.discriminatedUnion('kind', [argument, number, datetime, plural, select])])
  .meta({ id: 'MessagePart' });

/** A message with its parts, see `Message`. */
export const message = fields(
  {
    icu: field(z.string().min(1), value('patch')),
    // The same, parsed.
    parts: field(z.array(part), silent),
  },
  'Message',
);
