import { z } from 'zod';
import type { rules } from '../diagnostics/sentences/form.en.ts';
import type { PlainKey } from '../diagnostics/sentences/say.ts';
import { visibleInText } from './hidden.ts';

/** The message of a rule: the key of the sentence about a value that breaks it. */
export function rule(key: PlainKey<typeof rules>): string {
  return key;
}

/** An object that refuses unknown keys; the refusal's message lists the keys that there are. */
export function strict<Shape extends z.ZodRawShape>(shape: Shape) {
  const known = Object.keys(shape).join(' ');
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? known : undefined),
  });
}

/** The keys that the message of such a refusal lists. */
export function knownKeys(message: string): readonly string[] {
  return message.split(' ');
}

/** One line or paragraph that somebody reads. */
export const text = z
  .string()
  .regex(/\S/, rule('text-empty'))
  .regex(visibleInText, rule('text-hidden'));

export const entryName = z
  .string()
  .max(100)
  .regex(/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/, rule('name-form'));

export const id = z
  .string()
  .max(100)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, rule('id-form'));

export const pageId = z
  .string()
  .max(100)
  .regex(/^[a-z0-9]+([-/][a-z0-9]+)*$/, rule('page-id-form'));

export const paramName = z
  .string()
  .max(100)
  .regex(/^[a-z][a-zA-Z0-9]*$/, rule('param-form'));

export const locale = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$/, rule('locale-form'));

export const date = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, {
    error: rule('date-form'),
    abort: true,
  })
  .regex(z.regexes.date, rule('date-none'));

export const duration = z.string().regex(/^(0|[1-9]\d{0,8})(ms|s|m|h|d)$/, rule('duration-form'));

export const pointer = z.string().regex(/^(\/([^~/]|~[01])*)+$/, rule('pointer-form'));

export const httpsUrl = z.string().regex(/^https:\/\/[^\s<>"'`\\]+$/, rule('url-form'));

export const wireCode = z.union([
  z.number().int(),
  z.string().regex(/^[\x21-\x7e]{1,100}$/, rule('code-form')),
]);

export const wireMessage = z.string().min(1).max(1000).regex(visibleInText, rule('message-hidden'));

export const evidence = z.enum(['documented', 'observed', 'inferred']);

export const transport = z.enum(['http', 'ws']);

/** A value per locale; that every declared locale is there is checked across files. */
export function localized<Value extends z.ZodType>(value: Value) {
  return z.record(locale, value);
}
