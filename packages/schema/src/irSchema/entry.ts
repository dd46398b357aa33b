import { z } from 'zod';
import { field, fields } from '../diff/fields.ts';
import {
  judgeExecuted,
  judgeGoneForm,
  judgeNewParam,
  judgeRetired,
  judgeValues,
  judgeWait,
  judgeWhen,
  wireFormKey,
} from '../diff/judges.ts';
import { everyLocale, list, object, silent, value } from '../diff/rule.ts';
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
  rule,
} from '../source/scalars.ts';
import type { Param } from '../ir.ts';
import { message } from './message.ts';
import { proseSchema, sources, target } from './prose.ts';

const optional = z.exactOptional;

/** Whole and not negative. */
export const count = z.int().min(0);
/** Of an address, after its host. */
export const path = z.string().regex(/^\/\S*$/, rule('path-form'));

const fact = <Value extends z.ZodType>(schema: Value) =>
  fields({
    value: field(schema, value('major')),
    evidence: field(evidence, value('patch')),
    source: field(optional(id), value('patch')),
  });

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

const wireForm = fields({
  envelope: field(id, silent),
  code: field(wireCode, silent),
  message: field(optional(wireMessage), silent),
  evidence: field(evidence, value('patch')),
  source: field(optional(id), value('patch')),
});
const httpStatus = fact(z.int().min(100).max(599));
const connection = fact(z.enum(['stays-open', 'closes']));

const strictness = { stricter: 'major', looser: 'minor' } as const;
const retry = fields({
  when: field(
    z.enum(['never', 'after-fix', 'after-wait', 'after-reconnect', 'after-upgrade']),
    value(strictness, judgeWhen),
  ),
  wait: field(
    optional(z.union([z.object({ limit: id }), z.object({ ms: count })])),
    value(strictness, judgeWait),
  ),
  executed: field(z.enum(['no', 'yes', 'unknown']), value(strictness, judgeExecuted)),
  evidence: field(evidence, value('patch')),
});

const param = fields({
  name: field(paramName, silent),
  type: field(
    z.enum(['string', 'integer', 'number', 'boolean', 'datetime']),
    value({ retyped: 'major' }, () => 'retyped'),
  ),
  values: field(
    optional(z.array(text)),
    value<readonly string[]>(
      { retyped: 'major', narrowed: 'major', widened: 'minor', reordered: 'patch' },
      judgeValues,
    ),
  ),
  from: field(optional(pointer), value({ added: 'minor', removed: 'major', changed: 'major' })),
  default: field(
    optional(z.union([z.string(), z.number(), z.boolean()])),
    value({ added: 'minor', removed: 'major', changed: 'minor' }),
  ),
});

const entryText = fields({
  message: field(message.schema, object(message)),
  meaning: field(proseSchema, value('patch')),
  causes: field(prosesSchema, value('patch')),
  fixes: field(prosesSchema, value('patch')),
  notes: field(prosesSchema, value('patch')),
  stale: field(z.boolean(), value('patch')),
});

/** One entry, see `Entry`, with the rules by which its changes are classified. */
export const entryFields = fields(
  {
    name: field(entryName, silent),
    code: field(wireCode, value('major')),
    kind: field(z.enum(['error', 'success']), value('major')),
    domain: field(id, value('major')),
    transports: field(z.array(transport), list({ classes: { added: 'minor', removed: 'major' } })),
    match: field(
      z.array(wireForm.schema),
      list({
        classes: { added: 'minor', removed: 'major', 'still-matched': 'patch' },
        key: wireFormKey,
        fields: wireForm.rules,
        removed: judgeGoneForm,
      }),
    ),
    httpStatus: field(
      optional(httpStatus.schema),
      object({ ...httpStatus, classes: { added: 'minor', removed: 'major' } }),
    ),
    connection: field(connection.schema, object(connection)),
    retry: field(retry.schema, object(retry)),
    params: field(
      z.array(param.schema),
      list({
        classes: { added: 'minor', required: 'major', removed: 'major' },
        key: ({ name }: Param) => name,
        fields: param.rules,
        added: judgeNewParam,
      }),
    ),
    text: field(localized(entryText.schema), everyLocale(object(entryText))),
    scenarios: field(z.array(scenarioSchema), value('patch')),
    see: field(z.array(target), value('patch')),
    // Told by the limits and by `retry`.
    limits: field(z.array(id), silent),
    since: field(date, value('patch')),
    deprecated: field(
      optional(ended),
      value({ added: 'minor', removed: 'minor', changed: 'patch' }),
    ),
    retired: field(
      optional(ended),
      value({ added: 'major', 'name-reused': 'forbidden', changed: 'patch' }, judgeRetired),
    ),
    sources: field(sources, value('patch')),
    // Moving a file changes nothing for those who use the catalogue.
    file: field(z.string().min(1), silent),
  },
  'Entry',
);
