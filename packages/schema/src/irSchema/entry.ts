import { z } from 'zod';
import {
  date,
  entryName,
  evidence,
  id,
  localized,
  paramName,
  pointer,
  text,
  transport,
  wireCode,
  wireMessage,
} from '../source/scalars.ts';
import { messageSchema } from './message.ts';
import { proseSchema, sources, target } from './prose.ts';

const optional = z.exactOptional;

/** Whole and not negative. */
export const count = z.int().min(0);
/** Of an address, after its host. */
export const path = z.string().regex(/^\/\S*$/, 'A path begins with a slash.');

const fact = <Value extends z.ZodType>(value: Value) =>
  z.object({ value, evidence, source: optional(id) });

const scenarioSchema = z
  .object({
    id,
    title: localized(text),
    plan: optional(id),
    steps: z
      .array(
        z.object({
          at: count,
          send: id,
          connection: optional(id),
          with: z.record(id, count),
          request: optional(
            z.object({
              token: optional(z.enum(['valid', 'missing', 'invalid', 'expired'])),
              product: optional(text),
              path: optional(path),
              raw: optional(z.string()),
            }),
          ),
          expect: entryName,
        }),
      )
      .min(1),
  })
  .meta({ id: 'Scenario' });

const ended = z.object({ since: date, replacement: optional(entryName) });
const prosesSchema = z.array(proseSchema);

/** One entry, see `Entry`. */
export const entrySchema = z
  .object({
    name: entryName,
    code: wireCode,
    kind: z.enum(['error', 'success']),
    domain: id,
    transports: z.array(transport),
    match: z.array(
      z.object({
        envelope: id,
        code: wireCode,
        message: optional(wireMessage),
        evidence,
        source: optional(id),
      }),
    ),
    httpStatus: optional(fact(z.int().min(100).max(599))),
    connection: fact(z.enum(['stays-open', 'closes'])),
    retry: z.object({
      when: z.enum(['never', 'after-fix', 'after-wait', 'after-reconnect', 'after-upgrade']),
      wait: optional(z.union([z.object({ limit: id }), z.object({ ms: count })])),
      executed: z.enum(['no', 'yes', 'unknown']),
      evidence,
    }),
    params: z.array(
      z.object({
        name: paramName,
        type: z.enum(['string', 'integer', 'number', 'boolean', 'datetime']),
        values: optional(z.array(text)),
        from: optional(pointer),
        default: optional(z.union([z.string(), z.number(), z.boolean()])),
      }),
    ),
    text: localized(
      z.object({
        message: messageSchema,
        meaning: proseSchema,
        causes: prosesSchema,
        fixes: prosesSchema,
        notes: prosesSchema,
        stale: z.boolean(),
      }),
    ),
    scenarios: z.array(scenarioSchema),
    see: z.array(target),
    limits: z.array(id),
    since: date,
    deprecated: optional(ended),
    retired: optional(ended),
    sources,
    file: z.string().min(1),
  })
  .meta({ id: 'Entry' });
