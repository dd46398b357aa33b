import { validator } from '@exodus/schemasafe';
import { z } from 'zod';
import { irSchema } from '../dist/irSchema.js';
import { judgedByIntl } from '../dist/irSchema/message.js';
import { entrySource } from '../dist/source/index.js';

const forms = { entrySource, irEntry: irSchema.shape.entries.element };

const header = '// @generated from zod by Errdex. Do not edit.';
const types = `${header}

/** Whether a value has the form for certain; what is refused may still have it. */
export const hasForm: (value: unknown) => boolean;
`;

/**
 * The forms of entries as plain JavaScript, many times faster than Zod: they take nearly all that Zod takes
 * and nothing else. Modules and their types, by file name.
 */
export function formModules(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(forms).flatMap(([name, schema]) => [
      [`${name}.js`, formModule(schema)],
      [`${name}.d.ts`, types],
    ]),
  );
}

function formModule(schema: z.ZodType): string {
  const json = z.toJSONSchema(schema, { io: 'input', reused: 'ref', override: stricter });
  const { toModule } = validator(json as object, {
    complexityChecks: false,
    requireValidation: false,
  });
  return `${header}\nexport const hasForm = ${toModule()};\n`;
}

/** What JSON Schema says otherwise than Zod is refused, and so left to Zod. */
function stricter({
  zodSchema,
  jsonSchema,
}: {
  zodSchema: z.core.$ZodType;
  jsonSchema: z.core.JSONSchema.BaseSchema;
}): void {
  // Which options there are only Intl knows; that it takes none is certain.
  if (judgedByIntl.includes(zodSchema as z.ZodType)) jsonSchema.maxProperties = 0;
  // JSON has no other numbers, but YAML does.
  if (jsonSchema.type === 'number') {
    jsonSchema.minimum ??= -Number.MAX_VALUE;
    jsonSchema.maximum ??= Number.MAX_VALUE;
  }
}
