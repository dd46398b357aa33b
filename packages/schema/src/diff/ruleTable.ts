import { irRules } from '../irSchema.ts';
import { type ChangeClass, type Classes, type Outcome, type Rule, type RuleTable } from './rule.ts';

/** What one outcome of a field's rule is classified as. */
export interface RuleRow {
  /** `entries[].retry.when`; `[]` stands for the items of a list, or the keys of a record. */
  readonly field: string;
  readonly outcome: Outcome;
  readonly class: ChangeClass;
}

/** Every rule by which changes are classified, in the order of the IR's fields. */
export function ruleTable(): readonly RuleRow[] {
  return rowsOf({ rules: irRules, at: '' });
}

function rowsOf({ rules, at }: { rules: RuleTable; at: string }): readonly RuleRow[] {
  return Object.entries(rules).flatMap(([key, rule]) =>
    rowsOfRule({ rule, field: at === '' ? key : `${at}.${key}` }),
  );
}

function rowsOfRule({ rule, field }: { rule: Rule; field: string }): readonly RuleRow[] {
  switch (rule.kind) {
    case 'silent':
      return [];
    case 'value':
      return outcomesOf({ classes: rule.classes, field });
    case 'list': {
      const { reordered, ...classes } = rule.classes;
      return [
        ...outcomesOf({ classes: reordered === undefined ? {} : { reordered }, field }),
        ...outcomesOf({ classes, field: `${field}[]` }),
        ...rowsOf({ rules: rule.fields, at: `${field}[]` }),
      ];
    }
    case 'record':
      return [
        ...outcomesOf({ classes: rule.classes, field: `${field}[]` }),
        ...rowsOfRule({ rule: rule.each, field: `${field}[]` }),
      ];
    case 'object':
      return [
        ...outcomesOf({ classes: rule.classes, field }),
        ...rowsOf({ rules: rule.fields, at: field }),
      ];
  }
}

function outcomesOf({ classes, field }: { classes: Classes; field: string }): readonly RuleRow[] {
  return Object.entries(classes).map(([outcome, found]) => ({
    field,
    outcome: outcome as Outcome,
    class: found,
  }));
}
