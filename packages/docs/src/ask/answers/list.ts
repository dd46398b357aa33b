import type { Retry } from '@errdex/schema';
import { join } from '../../blocks/inline.ts';
import { targetOf } from '../../site/resolve.ts';
import { type Asked, labelOf, linked, pageOf, paragraph, type Reply, titled } from '../asked.ts';
import { fewOf } from '../followUps.ts';
import type { ListQuery } from '../tables.ts';

const mostInSentence = 12;
const mostInTable = 30;

const retries: readonly (readonly [readonly Retry['when'][], RegExp])[] = [
  [['after-reconnect'], /reconnect|重连|重新连接/],
  [['after-upgrade'], /upgrad|another plan|升级|换套餐/],
  [['after-fix'], /correct(?:ion|ing)?\b|\bfix|修正|改了|修改/],
  [['never'], /\bnever\b|永远|绝不|从不|绝对不/],
  [
    ['never', 'after-fix', 'after-upgrade'],
    /not (?:to )?(?:be )?retr|cannot (?:be )?retr|can't (?:be )?retr|must not|no retry|不(?:能|可|要|应|该|可以|能够|应该|许|宜)(?:再|原样)?重试/,
  ],
  [['after-wait'], /wait|等待/],
  [['after-wait', 'after-reconnect'], /retr|重试|再试/],
];

/** The filters that a question names. */
export function listQueryOf(asked: Asked): ListQuery {
  const { domains, transport, intents, question } = asked;
  return {
    domain: domains[0]?.id,
    transport,
    retry: retries.find(([, sign]) => sign.test(question.lower))?.[0],
    closes: intents.has('connection'),
  };
}

/** The codes of a domain, of a transport, of a way to retry. */
export function listReply(asked: Asked): Reply {
  const { say, view, tables } = asked;
  const { phrases, site, locale } = view;
  const query = listQueryOf(asked);
  const entries = tables.list(query);
  const shown = entries.slice(0, mostInTable);
  const all = { kind: 'codes', part: 1 } as const;
  const [first] = shown;
  return {
    blocks: [
      paragraph((put) =>
        say.codesOf({
          count: entries.length,
          domain:
            query.domain === undefined
              ? undefined
              : (site.titles.domains.get(query.domain)?.[locale] ?? query.domain),
          transport:
            query.transport === undefined ? undefined : phrases.transports[query.transport],
          retry: query.retry,
          closes: query.closes,
          codes:
            entries.length > mostInSentence ? undefined : put(join(shown.map(linked), phrases.and)),
        }),
      ),
      ...(shown.length === 0 ? [] : [{ kind: 'codes', entries: shown, filter: false } as const]),
      ...(entries.length > shown.length
        ? [
            paragraph((put) =>
              say.more(entries.length - shown.length, put(titled(targetOf({ site, page: all })))),
            ),
          ]
        : []),
    ],
    sources: [all, ...shown.slice(0, 8).map(pageOf)],
    followUps: fewOf([
      ...shown.slice(0, 2).map((entry) => say.followUps.meaning(labelOf({ asked, entry }))),
      ...(first === undefined || first.kind === 'success'
        ? []
        : [say.followUps.retry(labelOf({ asked, entry: first }))]),
      ...site.catalog.domains
        .filter(
          ({ id }) =>
            id !== query.domain && tables.list({ domain: id, closes: false })[0]?.kind === 'error',
        )
        .slice(0, 1)
        .map(({ title, id }) => say.followUps.domain(title[locale] ?? id)),
    ]),
  };
}
