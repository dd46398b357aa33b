import { z } from 'zod';
import { irVersion, type Entry } from './ir.ts';
import { field, fields } from './diff/fields.ts';
import { judgeCodes, judgeGoneEntry, judgeLimit, judgeNewEntry } from './diff/judges.ts';
import { type Classes, list, object, record, type RuleTable, silent, value } from './diff/rule.ts';
import { count, entryFields, path } from './irSchema/entry.ts';
import { prose, sources, target } from './irSchema/prose.ts';
import {
  date,
  entryName,
  evidence,
  httpsUrl,
  id,
  locale,
  localized,
  pageId,
  pointer,
  text,
  transport,
  wireCode,
  rule,
} from './source/scalars.ts';

const optional = z.exactOptional;

const title = localized(text);
const texts = value('patch');
const byId = ({ id: key }: { readonly id: string }): string => key;
/** What is referred to by an id may come, but not go. */
const published: Classes = { added: 'minor', removed: 'major' };
const words: Classes = { added: 'patch', removed: 'patch' };

const domain = fields({
  id: field(id, silent),
  title: field(title, texts),
  codes: field(
    optional(z.object({ from: z.int(), to: z.int() })),
    value({ narrowed: 'major', widened: 'minor' }, judgeCodes),
  ),
});

const envelope = fields(
  {
    id: field(id, silent),
    title: field(title, texts),
    carrier: field(z.enum(['body', 'upgrade']), value('major')),
    transports: field(z.array(transport), list({ classes: published })),
    requires: field(
      z.array(
        z.discriminatedUnion('kind', [
          z.object({
            kind: z.literal('type'),
            pointer,
            type: z.enum(['string', 'integer', 'number', 'boolean', 'object', 'array']),
          }),
          z.object({
            kind: z.literal('const'),
            pointer,
            value: z.union([z.string(), z.number(), z.boolean()]),
          }),
        ]),
      ),
      value('major'),
    ),
    code: field(
      z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('pointer'), pointer }),
        z.object({ kind: z.literal('status') }),
        z.object({ kind: z.literal('const'), value: wireCode }),
      ]),
      value('major'),
    ),
    message: field(
      optional(pointer),
      value({ added: 'minor', removed: 'major', changed: 'major' }),
    ),
    trace: field(optional(pointer), value({ added: 'minor', removed: 'major', changed: 'major' })),
  },
  'Envelope',
);

const callable = fields(
  {
    id: field(id, silent),
    title: field(title, texts),
    transport: field(transport, value('major')),
    kind: field(z.enum(['endpoint', 'command', 'connect']), value('major')),
    method: field(optional(z.string().regex(/^[A-Z]+$/, rule('method-form'))), value('major')),
    path: field(optional(path), value('major')),
    command: field(optional(wireCode), value('major')),
    example: field(optional(z.string().min(1)), value('patch')),
  },
  'Interface',
);

const page = fields({ id: field(pageId, silent), title: field(title, texts) });

const source = fields({
  id: field(id, silent),
  title: field(title, texts),
  date: field(optional(date), texts),
  url: field(optional(httpsUrl), texts),
});

const plan = fields(
  {
    id: field(id, silent),
    name: field(title, texts),
    aka: field(z.array(text), texts),
    price: field(
      optional(z.object({ amount: z.number().min(0), currency: text, per: text })),
      value('patch'),
    ),
  },
  'Plan',
);

const past = fields({
  entries: field(z.array(entryName), list({ classes: published })),
  truncates: field(z.boolean(), value('major')),
});
const limitBase = {
  id: field(id, silent),
  title: field(title, texts),
  note: field(optional(prose), texts),
  interfaces: field(z.array(id).min(1), list({ classes: { added: 'major', removed: 'minor' } })),
  pool: field(
    z.enum(['each', 'shared']),
    value({ stricter: 'major', looser: 'minor' }, (_, after) =>
      after === 'shared' ? 'stricter' : 'looser',
    ),
  ),
  scope: field(z.enum(['token', 'connection', 'across-connections', 'request']), value('major')),
  counts: field(id, value('major')),
  past: field(past.schema, object(past)),
  evidence: field(evidence, texts),
  sources: field(sources, texts),
};
const limitKind = <Kind extends string, Value extends z.ZodType>(kind: Kind, amount: Value) =>
  fields({
    kind: field(z.literal(kind), value('major')),
    ...limitBase,
    values: field(
      z.record(id, amount),
      record({
        classes: published,
        each: value({ looser: 'minor', stricter: 'major' }, judgeLimit),
      }),
    ),
  });
const limitKinds = [
  limitKind('rate', z.object({ max: count, per: count })),
  limitKind('quantity', z.object({ max: count })),
  limitKind('gap', z.object({ min: count })),
  limitKind('timeout', z.object({ max: count })),
] as const;
const [rate, quantity, gap, timeout] = limitKinds;

const dispute = fields(
  {
    id: field(id, silent),
    title: field(title, texts),
    about: field(z.array(target), texts),
    sides: field(z.array(z.object({ id, says: prose, sources })).min(2), texts),
    taken: field(optional(id), texts),
    why: field(prose, texts),
    stale: field(optional(z.array(locale).min(1)), texts),
  },
  'Dispute',
);

const catalogFields = fields({
  // Of the format, not of the catalogue.
  irVersion: field(z.literal(irVersion), silent),
  id: field(id, value('major')),
  title: field(title, texts),
  homepage: field(optional(httpsUrl), texts),
  sourceLocale: field(locale, texts),
  locales: field(z.array(locale).min(1), list({ classes: published })),
  domains: field(
    z.array(domain.schema),
    list({ classes: published, key: byId, fields: domain.rules }),
  ),
  envelopes: field(
    z.array(envelope.schema),
    list({
      // A decoder tries them in order.
      classes: { ...published, reordered: 'major' },
      key: byId,
      fields: envelope.rules,
    }),
  ),
  interfaces: field(
    z.array(callable.schema),
    list({ classes: published, key: byId, fields: callable.rules }),
  ),
  pages: field(z.array(page.schema), list({ classes: words, key: byId, fields: page.rules })),
  sources: field(z.array(source.schema), list({ classes: words, key: byId, fields: source.rules })),
  plans: field(z.array(plan.schema), list({ classes: published, key: byId, fields: plan.rules })),
  limits: field(
    z.array(
      z
        .discriminatedUnion('kind', [rate.schema, quantity.schema, gap.schema, timeout.schema])
        .meta({ id: 'Limit' }),
    ),
    list({
      classes: published,
      key: byId,
      fields: Object.assign({}, ...limitKinds.map(({ rules }) => rules)) as RuleTable,
    }),
  ),
  entries: field(
    z.array(entryFields.schema),
    list({
      classes: {
        added: 'minor',
        removed: 'major',
        'no-tombstone': 'forbidden',
        'name-reused': 'forbidden',
        'code-reused': 'forbidden',
      },
      key: ({ name }: Entry) => name,
      fields: entryFields.rules,
      added: judgeNewEntry,
      removed: judgeGoneEntry,
    }),
  ),
  disputes: field(
    z.array(dispute.schema),
    list({ classes: words, key: byId, fields: dispute.rules }),
  ),
});

/**
 * The form of `catalog.json`: the type `Catalog` as a Zod schema. Objects may have keys that are not
 * named here, which a later release of the same `irVersion` may add.
 */
export const irSchema = catalogFields.schema;

/** How changes of each field are classified. */
export const irRules: RuleTable = catalogFields.rules;
