import { z } from 'zod';
import { irSchema } from './irSchema.ts';
import {
  catalogSource,
  disputeSource,
  entrySource,
  limitsSource,
  plansSource,
} from './source/index.ts';

const sources = {
  catalog: { schema: catalogSource, title: 'Errdex catalog.yaml' },
  plans: { schema: plansSource, title: 'Errdex plans.yaml' },
  limits: { schema: limitsSource, title: 'Errdex limits.yaml' },
  entry: { schema: entrySource, title: 'Errdex entry' },
  dispute: { schema: disputeSource, title: 'Errdex dispute' },
  ir: { schema: irSchema, title: 'Errdex catalog.json' },
} as const;

/** JSON Schema (draft 2020-12) of every catalogue file and of catalog.json, as text, by file name. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(sources).map(([kind, { schema, title }]) => {
      const json = z.toJSONSchema(schema.meta({ title }), { io: 'input' });
      return [`${kind}.schema.json`, `${JSON.stringify(json, null, 2)}\n`];
    }),
  );
}
