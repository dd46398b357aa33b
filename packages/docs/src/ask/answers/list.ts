import type { Domain, Retry } from '@errdex/schema';
import { join } from '../../blocks/inline.ts';
import { targetOf } from '../../site/resolve.ts';
import { type Asked, labelOf, linked, pageOf, paragraph, type Reply, titled } from '../asked.ts';
import { fewOf, followUpsFor } from '../followUps.ts';
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
    domain: (domains[0] ?? domainByTerm(asked))?.id,
    transport,
    only:
      transport !== undefined &&
      /\b(?:only|exclusively|solely)\b|只有|仅|只在|只会|独有|才有/.test(question.lower),
    retry: retries.find(([, sign]) => sign.test(question.lower))?.[0],
    closes: intents.has('connection'),
  };
}

/** The one domain with a word of the question in its title. */
function domainByTerm({ question, tables }: Asked): Domain | undefined {
  const found = new Set([...question.terms].flatMap((term) => tables.domainsByTerm(term)));
  return found.size === 1 ? [...found][0] : undefined;
}

/** Signs of a topic that a list of codes is to be about. */
export const topical: RegExp = /\b(?:about|concerning|related)\b|相关|关于/;

/** The codes whose names have the words of a topic; undefined when the question has none. */
export function topicReply(asked: Asked): Reply | undefined {
  const { question, tables, say } = asked;
  if (!topical.test(question.lower)) return undefined;
  const found = new Set([...question.terms].flatMap((term) => tables.entriesByNameTerm(term)));
  const entries = [...found].slice(0, mostInTable);
  if (entries.length === 0) return undefined;
  return {
    blocks: [
      paragraph(() => say.severalFit(entries.length)),
      { kind: 'codes', entries, filter: false },
    ],
    sources: [...entries.slice(0, 7).map(pageOf), { kind: 'codes', part: 1 }],
    followUps: followUpsFor({ asked, entries, next: ['meaning', 'fix'] }),
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
          only: query.only === true,
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
