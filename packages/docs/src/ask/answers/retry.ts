import type { Entry, Limit } from '@errdex/schema';
import type { Block, Inline } from '../../blocks/block.ts';
import { compose } from '../../blocks/inline.ts';
import { connectionAfter, known } from '../../pages/facts.ts';
import { type Asked, linked, paragraph, type Reply } from '../asked.ts';
import { groupByPlan, valueOf, waitOf } from '../planValues.ts';
import { entriesReply } from './entries.ts';
import { sourcesOf } from './limitText.ts';

/** Whether, when and after what wait to retry; whether it was executed; what the connection does. */
export function retryReply(asked: Asked): Reply {
  const reply = entriesReply({
    asked,
    answer: (entry) => [{ kind: 'paragraph', text: focused({ asked, entry, named: true }) }],
    short: (entry) => focused({ asked, entry, named: false }),
    excerpts: (entry) => backing({ asked, entry }),
    next: ['fix', 'cause', 'compare', 'dispute'],
  });
  if (asked.near.length === 0) return reply;
  const limits = asked.groups
    .flatMap(({ entries }) => entries)
    .flatMap((entry) => waitLimit({ asked, entry }) ?? []);
  return { ...reply, sources: [...reply.sources, ...sourcesOf({ asked, limits })] };
}

/** The limit to wait for: of those that end in the entry, the one of the interface asked about. */
function waitLimit({
  asked: { near, tables, view },
  entry,
}: {
  asked: Asked;
  entry: Entry;
}): Limit | undefined {
  const { wait } = entry.retry;
  const usual = wait !== undefined && 'limit' in wait && view.site.limits.get(wait.limit);
  if (!usual) return undefined;
  const [one] = near;
  if (one === undefined || usual.interfaces.includes(one.id)) return usual;
  const own = tables
    .limitsOfInterface(one.id)
    .filter(({ kind, past }) => kind === usual.kind && past.entries.includes(entry.name))
    .toSorted((a, b) => a.interfaces.length - b.interfaces.length);
  return own[0] ?? usual;
}

function focused({ asked, entry, named }: { asked: Asked; entry: Entry; named: boolean }): Inline {
  const { intents, view, say } = asked;
  const { space } = view.phrases;
  if (entry.kind === 'success') return [say.noRetry];
  if (intents.has('retry')) return retryInline({ asked, entry });
  const wait = waitText({ asked, entry });
  const advice = say.advice[entry.retry.when](wait);
  if (intents.has('executed')) return [...executed({ asked, entry }), space, advice];
  if (intents.has('connection')) return [...connection({ asked, entry, named }), space, advice];
  const wanted = intents.has('wait') && wait === undefined ? say.noWait[entry.retry.when] : advice;
  return [wanted, space, ...executed({ asked, entry })];
}

/** Whether to retry, what became of the request and what of the connection, in sentences. */
export function retryInline({
  asked,
  entry,
}: {
  readonly asked: Asked;
  readonly entry: Entry;
}): Inline {
  const { space } = asked.view.phrases;
  const { when } = entry.retry;
  if (entry.kind === 'success') return [asked.say.noRetry];
  const after = connectionAfter({ site: asked.view.site, entry });
  const closes = after === 'closes' && when !== 'after-reconnect';
  return [
    asked.say.retries[when](waitText({ asked, entry })),
    space,
    ...executed({ asked, entry }),
    ...(closes ? [space, asked.say.connectionCloses] : []),
  ];
}

function waitText({ asked, entry }: { asked: Asked; entry: Entry }): string | undefined {
  const { say, view } = asked;
  const { wait } = entry.retry;
  if (wait === undefined) return undefined;
  if ('ms' in wait) {
    return say.wait([
      { plans: { kind: 'every', names: [] }, value: view.phrases.duration(wait.ms) },
    ]);
  }
  const limit = waitLimit({ asked, entry });
  const waits = groupByPlan({
    asked,
    textOf: (plan) => {
      const value = limit && valueOf({ limit, plan: plan.id });
      const ms = value && waitOf(value);
      return ms === undefined ? undefined : view.phrases.duration(ms);
    },
  });
  return waits.length === 0 ? undefined : say.wait(waits);
}

function executed({ asked, entry }: { asked: Asked; entry: Entry }): Inline {
  const { view, say } = asked;
  return [
    say.executed[entry.retry.executed],
    ...known({ view, fact: { evidence: entry.retry.evidence } }),
    view.phrases.stop,
  ];
}

function connection({
  asked,
  entry,
  named,
}: {
  asked: Asked;
  entry: Entry;
  named: boolean;
}): Inline {
  const { view, say } = asked;
  const after = connectionAfter({ site: view.site, entry });
  const sentence = after === 'closes' ? say.closes : say.staysOpen;
  return [
    ...(named && after !== 'refused'
      ? compose((put) => sentence(put(linked(entry))))
      : [view.phrases.connections[after]]),
    ...known({ view, fact: { evidence: entry.connection.evidence } }),
    view.phrases.stop,
  ];
}

/** What stands behind the advice: the meaning, and the limit to wait for. */
function backing({ asked, entry }: { asked: Asked; entry: Entry }): readonly Block[] {
  const { phrases, locale } = asked.view;
  const limit = waitLimit({ asked, entry });
  const note = limit?.note?.[locale];
  const fixes = entry.text[locale]?.fixes ?? [];
  return [
    paragraph((put) =>
      asked.say.isEntry(put(linked(entry)), put(entry.text[locale]?.meaning ?? [])),
    ),
    ...(limit !== undefined
      ? [
          {
            kind: 'facts',
            items: [
              {
                label: phrases.limit,
                value: [{ kind: 'link', text: '', to: `limit:${limit.id}` }],
              },
            ],
          } as const,
        ]
      : []),
    ...(note === undefined ? [] : [{ kind: 'quote', text: note } as const]),
    ...(fixes.length === 0
      ? []
      : [{ kind: 'list', ordered: true, items: fixes.map((text) => ({ text })) } as const]),
  ];
}
