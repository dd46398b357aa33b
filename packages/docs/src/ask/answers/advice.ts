import type { Entry, Prose } from '@errdex/schema';
import type { Block, Inline, ListItem } from '../../blocks/block.ts';
import { compose } from '../../blocks/inline.ts';
import { entryFacts } from '../../pages/facts.ts';
import { type Asked, linked, meaningOf, paragraph, type Reply } from '../asked.ts';
import { entriesReply } from './entries.ts';
import { retryInline } from './retry.ts';

/** What an entry means, what to do about it and whether to retry. */
export function meaningReply(asked: Asked): Reply {
  const { say, view } = asked;
  return entriesReply({
    asked,
    answer: (entry) => [
      { kind: 'paragraph', text: named({ asked, entry }) },
      ...(entry.kind === 'success'
        ? []
        : [
            {
              kind: 'facts',
              items: [{ label: view.phrases.retry, value: retryInline({ asked, entry }) }],
            } as const,
            ...listOf({
              title: (put) => say.steps(put(linked(entry))),
              items: fixes({ asked, entry }),
              ordered: true,
            }),
          ]),
    ],
    short: (entry) => meaningOf({ asked, entry }),
    details: (entry) => details({ asked, entry }),
    excerpts: (entry) => [entryFacts({ view, entry }), ...notes({ asked, entry })],
    next: ['cause', 'compare', 'retry', 'dispute'],
  });
}

/** What a question wants to know besides the meaning. */
function details({ asked, entry }: { asked: Asked; entry: Entry }): readonly ListItem[] {
  const { intents, view } = asked;
  if (entry.kind === 'success') return [];
  const { phrases } = view;
  const retries = (['retry', 'wait', 'executed', 'reconnect', 'connection'] as const).some((one) =>
    intents.has(one),
  );
  return [
    ...(retries
      ? [
          {
            text: [
              { kind: 'strong', text: phrases.retry },
              phrases.colon,
              ...retryInline({ asked, entry }),
            ],
          } as const,
        ]
      : []),
    ...(intents.has('cause') ? listed(phrases.causes, entry.text[view.locale]?.causes ?? []) : []),
    ...(intents.has('fix') ? listed(phrases.fixes, fixes({ asked, entry })) : []),
  ];
}

function listed(label: string, items: readonly Prose[]): readonly ListItem[] {
  return items.length === 0
    ? []
    : [{ text: [{ kind: 'strong', text: label }], items: items.map((text) => ({ text })) }];
}

function named({ asked, entry }: { asked: Asked; entry: Entry }): Inline {
  const { say, pasted, question } = asked;
  const doubted = pasted || /\b(?:error|fail|wrong)|错|失败/.test(question.lower);
  const sentence =
    entry.kind === 'success' && doubted ? say.thisSucceeded : pasted ? say.thisIs : say.isEntry;
  return compose((put) => sentence(put(linked(entry)), put(meaningOf({ asked, entry }))));
}

/** What to do about an entry. */
export function fixReply(asked: Asked): Reply {
  const { say } = asked;
  return entriesReply({
    asked,
    answer: (entry) => {
      const items = fixes({ asked, entry });
      return items.length === 0
        ? [
            paragraph((put) => say.noSteps(put(linked(entry)))),
            { kind: 'paragraph', text: retryInline({ asked, entry }) },
          ]
        : listOf({ title: (put) => say.steps(put(linked(entry))), items, ordered: true });
    },
    short: (entry) => fixes({ asked, entry })[0] ?? meaningOf({ asked, entry }),
    excerpts: (entry) => [
      { kind: 'paragraph', text: meaningOf({ asked, entry }) },
      {
        kind: 'facts',
        items: [{ label: asked.view.phrases.retry, value: retryInline({ asked, entry }) }],
      },
      ...notes({ asked, entry }),
    ],
    next: ['retry', 'cause', 'compare', 'limit'],
  });
}

/** Why an entry arrives. */
export function causeReply(asked: Asked): Reply {
  const { say, view } = asked;
  const causes = (entry: Entry): readonly Prose[] => entry.text[view.locale]?.causes ?? [];
  return entriesReply({
    asked,
    answer: (entry) => {
      const [only, second] = causes(entry);
      if (only === undefined) {
        return [
          paragraph((put) => say.noCauses(put(linked(entry)))),
          { kind: 'paragraph', text: meaningOf({ asked, entry }) },
        ];
      }
      if (second === undefined)
        return [paragraph((put) => say.oneCause(put(linked(entry)), put(only)))];
      return listOf({
        title: (put) => say.causes(put(linked(entry))),
        items: causes(entry),
        ordered: false,
      });
    },
    short: (entry) => causes(entry)[0] ?? meaningOf({ asked, entry }),
    excerpts: (entry) => [
      { kind: 'paragraph', text: meaningOf({ asked, entry }) },
      ...listOf({
        title: (put) => say.steps(put(linked(entry))),
        items: fixes({ asked, entry }),
        ordered: true,
      }),
    ],
    next: ['fix', 'retry', 'limit', 'compare'],
  });
}

function fixes({ asked, entry }: { asked: Asked; entry: Entry }): readonly Prose[] {
  return entry.text[asked.view.locale]?.fixes ?? [];
}

function notes({ asked, entry }: { asked: Asked; entry: Entry }): readonly Block[] {
  const all = entry.text[asked.view.locale]?.notes ?? [];
  return all.length === 0
    ? []
    : [{ kind: 'list', ordered: false, items: all.map((text) => ({ text })) }];
}

function listOf({
  title,
  items,
  ordered,
}: {
  title: (put: (inline: Inline) => string) => string;
  items: readonly Inline[];
  ordered: boolean;
}): readonly Block[] {
  return items.length === 0
    ? []
    : [paragraph(title), { kind: 'list', ordered, items: items.map((text) => ({ text })) }];
}
