import type { Limit } from '@errdex/schema';
import type { Asked } from './asked.ts';
import { transportTerms } from './text.ts';

const mostWeighed = 300;

const kinds: readonly (readonly [Limit['kind'], RegExp])[] = [
  [
    'rate',
    /how (?:often|frequently|fast|many (?:times|requests|calls))|\b(?:rate|frequency|times|per (?:second|minute|hour|day))\b|几次|多少次|频率|次数|限频|限流|限速|频次|每秒|每分钟|每小时|每天|每日|多久.{0,6}一次/,
  ],
  [
    'quantity',
    /how many(?! (?:times|requests|calls|seconds|minutes|hours))|\b(?:number of|maximum|max|at once|at a time|at most)\b|几个|几条|几根|几组|几只|几支|多少(?!次|秒|分钟)|最多|个数|数量|条数|根数/,
  ],
  [
    'gap',
    /\b(?:intervals?|gap|apart|between|how soon|how fast|how often|reconnect\w*)\b|间隔|隔多久|隔几|重连|几秒|多久.{0,6}一次/,
  ],
  [
    'timeout',
    /\b(?:time-?out|how long|silence|idle|without|keep ?alive|heartbeats?)\b|超时|多久|多长时间|心跳|断线|断开/,
  ],
];

const periods: readonly (readonly [number, RegExp])[] = [
  [1000, /per second|a second|every second|each second|\bqps\b|\brps\b|每秒|一秒|同一秒/],
  [60_000, /per minute|a minute|every minute|each minute|每分钟|一分钟/],
  [3_600_000, /per hour|an hour|hourly|每小时|一小时/],
  [86_400_000, /per day|a day|daily|every day|each day|每天|每日|一天|当天|当日/],
];

interface Choice {
  /** The likeliest first. */
  readonly limits: readonly Limit[];
  /** The question named them, an interface they hold for, or enough of their words. */
  readonly sure: boolean;
  /** The question does not say which kind of limit. */
  readonly open: boolean;
}

/** The limits that a question is about. */
export function chooseLimits(asked: Asked): Choice {
  const { question, interfaces, tables, view } = asked;
  if (asked.limits.length > 0) return { limits: asked.limits, sure: true, open: false };
  const byTerms = [...question.terms].flatMap((term) => tables.limitsByTerm(term));
  const candidates = new Set(
    interfaces.length > 0 ? interfaces.flatMap(({ id }) => tables.limitsOfInterface(id)) : byTerms,
  );
  const period = periods.find(([, sign]) => sign.test(question.lower))?.[0];
  if (candidates.size === 0 && (asked.transport !== undefined || period !== undefined)) {
    for (const limit of view.site.catalog.limits.slice(0, mostWeighed)) candidates.add(limit);
  }
  const wanted = kinds.flatMap(([kind, sign]) => (sign.test(question.lower) ? [kind] : []));
  const weighed = [...candidates].slice(0, mostWeighed).map((limit) => ({
    limit,
    weight: weigh({ asked, limit, wanted, period }),
  }));
  const best = Math.max(0, ...weighed.map(({ weight }) => weight));
  const limits = weighed
    .filter(({ weight }) => weight > best - 3)
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ limit }) => limit);
  const [leader] = limits;
  return {
    limits,
    sure:
      interfaces.length > 0 ||
      best >= 2.9 ||
      (leader !== undefined && isMeant({ asked, limit: leader })),
    open: wanted.length === 0 && period === undefined,
  };
}

/** How well a kind of limit answers the kinds of question, the first of them most. */
function fitness({
  wanted,
  kind,
}: {
  wanted: readonly Limit['kind'][];
  kind: Limit['kind'];
}): number {
  if (wanted.includes(kind)) return wanted[0] === kind ? 2 : 1.5;
  return wanted.includes('gap') && kind === 'rate' ? 0.5 : -1.5;
}

function weigh({
  asked,
  limit,
  wanted,
  period,
}: {
  asked: Asked;
  limit: Limit;
  wanted: readonly Limit['kind'][];
  period: number | undefined;
}): number {
  const { question, plans, interfaces, transport, view } = asked;
  const hits = hitsOf({ asked, limit });
  const hit = hits.title + hits.counts + hits.interfaces > 0;
  let weight = hits.title * 1.5 + hits.counts * 2 + hits.interfaces * 0.75;
  if (!hit && interfaces.length === 0) weight -= 1;
  if (measured({ lower: question.lower, limit })) weight += 1;
  if (wanted.length > 0) weight += fitness({ wanted, kind: limit.kind });
  if (period !== undefined && limit.kind === 'rate') {
    const fits = Object.values(limit.values).some(({ per }) => per === period);
    weight += fits ? 2 : -1;
  }
  if (plans.length > 0) {
    weight += plans.some(({ id }) => Object.hasOwn(limit.values, id)) ? 0.5 : -1;
  }
  if (transport !== undefined) {
    const over = view.site.catalog.interfaces.some(
      ({ id, transport: by }) => by === transport && limit.interfaces.includes(id),
    );
    weight += over ? 0.5 : -2;
  }
  // Of two that fit alike, the narrower says more; where nothing was named, the wider.
  return weight + (limit.interfaces.length / 50) * (hit || interfaces.length > 0 ? -1 : 1);
}

/** The question has the word for what the limit counts, or its measure, or names a plan and words of the title. */
function isMeant({ asked, limit }: { asked: Asked; limit: Limit }): boolean {
  const { title, counts } = hitsOf({ asked, limit });
  return (
    counts > 0 ||
    measured({ lower: asked.question.lower, limit }) ||
    (title > 0 && asked.plans.length > 0)
  );
}

interface Hits {
  readonly title: number;
  readonly counts: number;
  readonly interfaces: number;
}

/** How many terms of the question are in a limit's title, in what it counts, in its interfaces. */
function hitsOf({ asked: { question, tables }, limit }: { asked: Asked; limit: Limit }): Hits {
  const { title, counts, interfaces } = tables.limitTerms(limit);
  const terms = [...question.terms].filter((term) => !transportTerms.has(term));
  const named = terms.filter((term) => title.has(term)).length;
  return {
    title: named + (named > 0 ? named / (10 + title.size) : 0),
    counts: terms.filter((term) => counts.has(term)).length,
    interfaces: terms.filter((term) => interfaces.has(term) && !title.has(term)).length,
  };
}

/** 几组 and 6 组 ask for the limit whose title has 组数. */
function measured({ lower, limit }: { lower: string; limit: Limit }): boolean {
  const measure = lower.match(/(?:几|多少|最多|\d) ?([个条根组次支只项份张])/)?.[1];
  return (
    measure !== undefined &&
    Object.values(limit.title).some((title) => title.includes(`${measure}数`))
  );
}
