import type { CatalogHead, Limit } from '@errdex/schema';
import type { Template } from '../template.ts';
import { emitModule } from './emit.ts';
import { literal, literalUnion, propertyKey } from './literal.ts';

const types = {
  rate: 'RateLimit',
  quantity: 'QuantityLimit',
  gap: 'GapLimit',
  timeout: 'TimeoutLimit',
} as const;

/** `limits.ts`: every limit by its id, with its values by plan. */
export function limitsFile({ id, plans, limits }: CatalogHead): Template {
  const used = [...new Set(limits.map(({ kind }) => types[kind]))].toSorted();
  return emitModule({
    catalogId: id,
    imports: used.length === 0 ? [] : [{ from: '@errdex/runtime', typeOnly: true, names: used }],
    body: [
      `export type PlanId =${literalUnion(plans.map((plan) => plan.id))};

export interface Limits {
${limits.map((limit) => `  readonly ${propertyKey(limit.id)}: ${types[limit.kind]}<PlanId>;\n`).join('')}}

/** Every limit by its id. Times are milliseconds; a plan that is absent has no such limit. */
export const limits: Limits = {
${limits.map(emitLimit).join('')}};`,
    ],
  });
}

function emitLimit(limit: Limit): string {
  const { id, kind, interfaces, pool, scope, counts, past, values } = limit;
  const members = [
    `kind: ${literal(kind)}, pool: ${literal(pool)}, scope: ${literal(scope)}, counts: ${literal(counts)}`,
    `interfaces: ${literal(interfaces)}`,
    `past: ${literal(past)}`,
    `values: ${literal(values)}`,
  ];
  return `  ${propertyKey(id)}: {\n${members.map((member) => `    ${member},\n`).join('')}  },\n`;
}
