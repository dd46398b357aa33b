import type { Interface, Limit, Plan } from '@errdex/schema';
import type { Block, Inline } from '../../blocks/block.ts';
import { code, compose, join } from '../../blocks/inline.ts';
import { resolveTarget } from '../../site/resolve.ts';
import type { PageRef } from '../../site/site.ts';
import { type Asked, pageOf, paragraph, titled } from '../asked.ts';
import { groupByPlan, valueOf } from '../planValues.ts';

/** A limit's values: on the plan asked about, or on all of them. */
export function limitSentence({
  asked,
  limit,
}: {
  readonly asked: Asked;
  readonly limit: Limit;
}): Inline {
  const { say, plans, view } = asked;
  const asks = asked.interfaces.find(({ id }) => limit.interfaces.includes(id));
  return compose((put) => {
    const said = {
      limit: put(titled(`limit:${limit.id}`)),
      kind: limit.kind,
      interface: asks === undefined ? undefined : put(interfaceName({ asked, interface: asks })),
      pool: limit.interfaces.length > 1 ? limit.pool : undefined,
    };
    const [plan] = plans;
    if (plan !== undefined && plans.length === 1) {
      const value = valueOf({ limit, plan: plan.id });
      if (value !== undefined) {
        return say.limitOnPlan({
          ...said,
          plan: planName({ asked, plan }),
          value: say.value(value),
        });
      }
      const elsewhere = groupByPlan({
        asked: { ...asked, plans: [] },
        textOf: textOf({ asked, limit }),
      });
      return [
        say.noLimitOnPlan({ limit: said.limit, plan: planName({ asked, plan }) }),
        say.limitByPlan({ ...said, values: elsewhere }),
      ].join(view.phrases.space);
    }
    return say.limitByPlan({
      ...said,
      values: groupByPlan({ asked, textOf: textOf({ asked, limit }) }),
    });
  });
}

/** A limit in a list: its title, then its value or values. */
export function limitLine({ asked, limit }: { asked: Asked; limit: Limit }): Inline {
  const { say, plans } = asked;
  const [plan] = plans;
  const value = plan && plans.length === 1 ? valueOf({ limit, plan: plan.id }) : undefined;
  const bound =
    value === undefined
      ? say.bounds(limit.kind, groupByPlan({ asked, textOf: textOf({ asked, limit }) }))
      : say.bound(limit.kind, say.value(value));
  return compose((put) =>
    say.limitLine(
      {
        limit: put(titled(`limit:${limit.id}`)),
        kind: limit.kind,
        interface: undefined,
        pool: limit.interfaces.length > 1 ? limit.pool : undefined,
      },
      bound,
    ),
  );
}

function textOf({
  asked,
  limit,
}: {
  asked: Asked;
  limit: Limit;
}): (plan: Plan) => string | undefined {
  return ({ id }) => {
    const value = valueOf({ limit, plan: id });
    return value && asked.say.value(value);
  };
}

/** A plan, as sentences name it. */
export function planName({ asked, plan }: { asked: Asked; plan: Plan }): string {
  return asked.say.plans({ kind: 'named', names: [plan.name[asked.view.locale] ?? plan.id] });
}

/** An endpoint's path, or the title of what has none. */
export function interfaceName({
  asked,
  interface: { path, title, id },
}: {
  asked: Asked;
  interface: Interface;
}): Inline {
  return path === undefined ? [title[asked.view.locale] ?? id] : code(path);
}

/** Limits as a list after a title; nothing without any. */
export function listOf({
  asked,
  limits,
  title,
}: {
  asked: Asked;
  limits: readonly Limit[];
  title: string;
}): readonly Block[] {
  return limits.length === 0
    ? []
    : [
        paragraph(() => title),
        {
          kind: 'list',
          ordered: false,
          items: limits.map((limit) => ({ text: limitLine({ asked, limit }) })),
        },
      ];
}

/** What sources disagree about, of limits. */
export function disputeList({
  asked,
  limits,
}: {
  asked: Asked;
  limits: readonly Limit[];
}): readonly Block[] {
  const disputes = limits
    .flatMap(({ id }) => asked.tables.disputesAbout(`limit:${id}`))
    .slice(0, 3);
  if (disputes.length === 0) return [];
  const links = disputes.map(({ id }) => titled(`dispute:${id}`));
  return [paragraph((put) => asked.say.disputed(put(join(links, asked.view.phrases.and))))];
}

/** The pages of limits, and of the entries past one of them. */
export function sourcesOf({
  asked: { view },
  limits,
  entriesOf,
}: {
  asked: Asked;
  limits: readonly Limit[];
  entriesOf?: Limit;
}): readonly PageRef[] {
  return [
    ...limits.flatMap(({ id }) => resolveTarget({ view, to: `limit:${id}` }).page ?? []),
    ...(entriesOf?.past.entries ?? [])
      .flatMap((name) => view.site.entries.get(name) ?? [])
      .map(pageOf),
  ];
}
