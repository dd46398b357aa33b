import { z } from 'zod';
import type { Rule, RuleTable } from './rule.ts';

/** A field of the IR: its form, and how its changes are told and classified. */
export interface Field<Schema extends z.ZodType = z.ZodType> {
  readonly schema: Schema;
  readonly rule: Rule;
}

/** An object of the IR: its form, and the rules of its fields. */
export interface Fields<Schema extends z.ZodType> {
  readonly schema: Schema;
  readonly rules: RuleTable;
}

type Shape = Readonly<Record<string, Field>>;
type ObjectOf<S extends Shape> = z.ZodObject<{ -readonly [Key in keyof S]: S[Key]['schema'] }>;

/** Declares a field with its rule. */
export function field<Schema extends z.ZodType>(schema: Schema, rule: Rule): Field<Schema> {
  return { schema, rule: schema.def.type === 'optional' ? rule : alwaysThere(rule) };
}

/** A value that is never absent neither comes nor goes. */
function alwaysThere(rule: Rule): Rule {
  if (rule.kind !== 'value') return rule;
  const { added: _, removed: __, ...classes } = rule.classes;
  return { ...rule, classes };
}

/** Declares an object; a field without a rule does not compile. `id` names it in the JSON Schema. */
export function fields<S extends Shape>(shape: S, id?: string): Fields<ObjectOf<S>> {
  const entries = Object.entries(shape);
  const schema = z.object(
    Object.fromEntries(entries.map(([key, declared]) => [key, declared.schema])),
  ) as unknown as ObjectOf<S>;
  return {
    schema: id === undefined ? schema : schema.meta({ id }),
    rules: Object.fromEntries(entries.map(([key, declared]) => [key, declared.rule])),
  };
}
