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

/** What each value of a limit has. */
const figures = {
  rate: ['max', 'per'],
  quantity: ['max'],
  gap: ['min'],
  timeout: ['max'],
} as const;

/** `limits.ts`: every limit by its id, with its values by plan. */
export function limitsFile({ id, plans, limits }: CatalogHead): Template {
  const used = [...new Set(limits.map(({ kind }) => `type ${types[kind]}`))].toSorted();
  const planIds = plans.map((plan) => plan.id);
  return emitModule({
    catalogId: id,
    imports: [{ from: '@errdex/runtime', names: ['createLimits', ...used] }],
    body: [
      `export type PlanId =${literalUnion(planIds)};

export interface Limits {
${limits.map((limit) => `  readonly ${propertyKey(limit.id)}: ${types[limit.kind]}<PlanId>;\n`).join('')}}

/** Every limit by its id. Times are milliseconds; a plan that is absent has no such limit. */
export const limits: Limits = /* @__PURE__ */ createLimits<Limits>(${literal(planIds)}, {
${limits.map((limit) => emitLimit(limit, planIds)).join('')}});`,
    ],
  });
}

/** The limit as `createLimits` of the runtime takes it: a column per figure, with a place per plan. */
function emitLimit(limit: Limit, planIds: readonly string[]): string {
  const { id, kind, interfaces, pool, scope, counts, past, values } = limit;
  const byPlan = new Map<string, Readonly<Partial<Record<string, number>>>>(Object.entries(values));
  const columns = Object.fromEntries(
    figures[kind].map((figure) => [
      figure,
      planIds.map((plan) => byPlan.get(plan)?.[figure] ?? null),
    ]),
  );
  const members = [
    `kind: ${literal(kind)}, pool: ${literal(pool)}, scope: ${literal(scope)}, counts: ${literal(counts)}`,
    `interfaces: ${literal(interfaces)}`,
    `past: ${literal(past)}`,
    `values: ${literal(columns)}`,
  ];
  return `  ${propertyKey(id)}: {\n${members.map((member) => `    ${member},\n`).join('')}  },\n`;
}
