import { z } from 'zod';
import { nearest } from './nearest.ts';

/** An object that refuses unknown keys and names the key that was probably meant. */
export function strict<Shape extends z.ZodRawShape>(shape: Shape) {
  const known = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? unknownKeys({ keys: issue.keys as string[], known })
        : undefined,
  });
}

function unknownKeys({
  keys,
  known,
}: {
  keys: readonly string[];
  known: readonly string[];
}): string {
  return keys
    .map((key) => {
      const meant = nearest({ word: key, among: known });
      return `Unknown key ${JSON.stringify(key)}${meant ? `, did you mean "${meant}"?` : '.'}`;
    })
    .join(' ');
}

// Control characters, and those that change the direction of text.
const hidden =
  '\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069\\ufeff\\ufffe\\uffff';

/** What may not stand in a file; of control characters, only tab and the line ends may. */
export const forbiddenInFile = new RegExp(`[${hidden}]`);
const forbiddenInText = new RegExp(`[${hidden}\\r]`);

const clean = (text: string): boolean => !forbiddenInText.test(text);

/** One line or paragraph that somebody reads. */
export const text = z
  .string()
  .regex(/\S/, 'The text is empty.')
  .refine(clean, 'The text has a control character or one that changes the direction of text.');

export const entryName = z
  .string()
  .max(100)
  .regex(
    /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/,
    'A name is SUBJECT_PROBLEM: capitals, digits and single underscores.',
  );

export const id = z
  .string()
  .max(100)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'An id is lower-case words joined by hyphens.');

export const pageId = z
  .string()
  .max(100)
  .regex(
    /^[a-z0-9]+([-/][a-z0-9]+)*$/,
    'A page’s id is lower-case words joined by hyphens and slashes.',
  );

export const paramName = z
  .string()
  .max(100)
  .regex(/^[a-z][a-zA-Z0-9]*$/, 'A param’s name is camelCase.');

export const locale = z
  .string()
  .regex(
    /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$/,
    'A locale is a BCP 47 tag such as zh, en or pt-BR.',
  );

export const date = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'A date is yyyy-mm-dd.');

export const duration = z
  .string()
  .regex(
    /^(0|[1-9]\d{0,8})(ms|s|m|h|d)$/,
    'A duration is a whole number with its unit: 300ms, 10s, 1m, 2h or 1d.',
  );

export const pointer = z
  .string()
  .regex(/^(\/([^~/]|~[01])*)+$/, 'A JSON Pointer begins with a slash: /ret or /data/limit.');

export const httpsUrl = z
  .string()
  .regex(
    /^https:\/\/[^\s<>"'`\\]+$/,
    'An address begins with https:// and has no spaces or quotes.',
  );

export const wireCode = z.union([
  z.number().int(),
  z
    .string()
    .regex(
      /^[\x21-\x7e]{1,100}$/,
      'A code is a whole number or up to 100 visible ASCII characters.',
    ),
]);

export const wireMessage = z
  .string()
  .min(1)
  .max(1000)
  .refine(clean, 'The message has a control character.');

export const evidence = z.enum(['documented', 'observed', 'inferred']);

export const transport = z.enum(['http', 'ws']);

/** A value per locale; that every declared locale is there is checked across files. */
export function localized<Value extends z.ZodType>(value: Value) {
  return z.record(locale, value);
}
