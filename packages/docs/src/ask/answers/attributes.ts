import type { Entry } from '@errdex/schema';
import type { Block, Inline } from '../../blocks/block.ts';
import { code, compose, join, words } from '../../blocks/inline.ts';
import { catchExample } from '../../pages/examples.ts';
import { known } from '../../pages/facts.ts';
import { type Asked, linked, meaningOf, type Reply } from '../asked.ts';
import { entriesReply } from './entries.ts';

interface Attribute {
  readonly sign: RegExp;
  readonly tell: (given: { readonly asked: Asked; readonly entry: Entry }) => Inline | undefined;
}

const attributes: readonly Attribute[] = [
  {
    sign: /\b(?:wire (?:message|words|text|form)|(?:error |exact )?(?:message|wording|msg)\b(?! mean))|英文报错|报错(?:文字|原文|信息|内容)|英文(?:文字|原文|信息|消息)|错误(?:文字|原文|信息|消息)|原文|\bmsg 是/,
    tell: wireWords,
  },
  { sign: /\bhttp status|\bstatus code|http ?状态|状态码/, tell: status },
  {
    sign: /\b(?:arrives?|comes?|appears?|occurs?|sent|returned)\b.{0,20}\b(?:over|on|via|through)\b|(?:在|通过|走).{0,14}(?:上|里)?(?:返回|出现|收到)/,
    tell: carried,
  },
  {
    sign: /\b(?:do|must|should|need|have|required) .{0,12}(?:to )?reconnect|(?:需要|要|得|必须|用)重(?:连|新连接)/,
    tell: reconnect,
  },
];

const catching = /\bcatch(?:ing)?\b|\btypescript\b|捕获|怎么写代码/;

/** One attribute of the entries that a question names; undefined when it asks for none. */
export function attributeReply(asked: Asked): Reply | undefined {
  const { lower } = asked.question;
  if (catching.test(lower)) return catchReply(asked);
  const wanted = attributes.find(({ sign }) => sign.test(lower));
  const entries = asked.groups.flatMap((group) => group.entries);
  if (wanted === undefined || entries.every((entry) => !wanted.tell({ asked, entry })))
    return undefined;
  const told = (entry: Entry): Inline =>
    wanted.tell({ asked, entry }) ?? meaningOf({ asked, entry });
  return entriesReply({
    asked,
    answer: (entry) => [{ kind: 'paragraph', text: told(entry) }],
    short: told,
    excerpts: (entry) => [{ kind: 'paragraph', text: meaningOf({ asked, entry }) }],
    next: ['meaning', 'retry', 'cause', 'compare'],
  });
}

function catchReply(asked: Asked): Reply | undefined {
  const { view } = asked;
  const example = (entry: Entry): readonly Block[] => catchExample({ view, entry });
  const [entry] = asked.groups.flatMap((group) => group.entries);
  if (entry === undefined || example(entry).length === 0) return undefined;
  return entriesReply({
    asked,
    answer: example,
    short: (one) => meaningOf({ asked, entry: one }),
    excerpts: (one) => [{ kind: 'paragraph', text: meaningOf({ asked, entry: one }) }],
    next: ['fix', 'retry', 'meaning'],
  });
}

function wireWords({ asked: { say, view }, entry }: Parameters<Attribute['tell']>[0]): Inline {
  const messages = [...new Set(entry.match.flatMap(({ message }) => message ?? []))];
  return compose((put) =>
    messages.length === 0
      ? say.noWireWords(put(linked(entry)))
      : say.wireWords(put(linked(entry)), put(join(messages.map(code), view.phrases.and))),
  );
}

function status({ asked: { say, view }, entry }: Parameters<Attribute['tell']>[0]): Inline {
  const { httpStatus } = entry;
  if (httpStatus === undefined) return compose((put) => say.noStatus(put(linked(entry))));
  return compose((put) =>
    say.statusIs(
      put(linked(entry)),
      put([String(httpStatus.value), ...known({ view, fact: httpStatus })]),
    ),
  );
}

function carried({
  asked: { say, transport, view },
  entry,
}: Parameters<Attribute['tell']>[0]): Inline | undefined {
  if (transport === undefined) return undefined;
  const by = entry.transports.map((name) => view.phrases.transports[name]).join(view.phrases.and);
  return compose((put) =>
    say.carried(entry.transports.includes(transport), put(linked(entry)), by),
  );
}

function reconnect({
  asked: { say, view },
  entry,
}: Parameters<Attribute['tell']>[0]): Inline | undefined {
  if (entry.kind === 'success') return words(say.noRetry);
  const needed = entry.connection.value === 'closes' || entry.retry.when === 'after-reconnect';
  const { evidence } = entry.connection;
  return [
    ...compose((put) => say.reconnect(needed, put(linked(entry)))),
    ...known({ view, fact: { evidence } }),
    view.phrases.stop,
  ];
}
