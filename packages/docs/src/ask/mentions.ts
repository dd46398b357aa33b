import { isAmount } from './amounts.ts';
import { addGroup, type Group } from './groups.ts';
import { halfNames } from './halfNames.ts';
import type { Question } from './question.ts';
import type { Phrase, Subjects, Thing } from './subjects.ts';
import type { Token } from './text.ts';

/** What a question names. */
export interface Mentions {
  readonly groups: readonly Group[];
  readonly things: readonly Thing[];
  /** Numbers that could be codes, but are not in the catalogue. */
  readonly unknown: readonly string[];
  /** Tokens that name nothing, or are a title's: what the question's language shows in. */
  readonly rest: readonly Token[];
  /** The question in lower case, without the words that are a name or a title. */
  readonly asking: string;
}

// Titles are in a language; names and codes are not.
const titled: ReadonlySet<Thing['kind']> = new Set(['dispute', 'limit', 'domain']);

/** Finds what a question names, the longest phrase first at each word. */
export function mentionsOf({
  question,
  subjects,
}: {
  readonly question: Question;
  readonly subjects: Subjects;
}): Mentions {
  const { tokens } = question;
  const groups: Group[] = [];
  const things: Thing[] = [];
  const unknown: string[] = [];
  const rest: Token[] = [];
  let asking = question.lower;
  let index = 0;
  while (index < tokens.length) {
    const token = tokens[index] as Token;
    const found = longestPhrase({ tokens, from: index, subjects });
    const amount = isAmount({ question, index });
    if (found === undefined || (amount && found.phrase.things.length === 0)) {
      if (!amount && /^-?[1-9]\d{2,5}$/.test(token.text)) unknown.push(token.text);
      rest.push(token);
      index += 1;
      continue;
    }
    things.push(...found.phrase.things);
    const last = tokens[found.end - 1] as Token;
    addGroup({
      groups,
      question,
      phrase: found.phrase,
      start: token.start,
      end: last.end,
      single: found.end === index + 1,
    });
    if (isTitle({ words: found.end - index, phrase: found.phrase, group: groups.at(-1) })) {
      asking = blank({ text: asking, start: token.start, end: last.end });
    }
    if (found.end - index > 1 && found.phrase.things.some(({ kind }) => titled.has(kind))) {
      rest.push(...tokens.slice(index, found.end));
    }
    index = found.end;
  }
  for (const half of halfNames({ text: question.text, subjects })) {
    if (half.entries.every((entry) => groups.some(({ entries }) => entries.includes(entry))))
      continue;
    groups.push({ ...half, by: 'name', weak: false });
  }
  return { groups, things, unknown, rest, asking };
}

/** Whether a phrase's words say nothing of what the question wants to know. */
function isTitle({
  words,
  phrase,
  group,
}: {
  words: number;
  phrase: Phrase;
  group: Group | undefined;
}): boolean {
  if (phrase.things.length > 0) return words > 1;
  return words > 2 || group?.weak === false;
}

function blank({ text, start, end }: { text: string; start: number; end: number }): string {
  return text.slice(0, start) + '_'.repeat(end - start) + text.slice(end);
}

function longestPhrase({
  tokens,
  from,
  subjects,
}: {
  tokens: readonly Token[];
  from: number;
  subjects: Subjects;
}): { readonly phrase: Phrase; readonly end: number } | undefined {
  let key = '';
  let found: { phrase: Phrase; end: number } | undefined;
  const reach = subjects.reach(tokens[from]?.text.slice(0, 2) ?? '');
  for (let end = from; end < tokens.length; end += 1) {
    key += tokens[end]?.text ?? '';
    // One more for the plural.
    if (key.length > reach + 1) break;
    const phrase =
      key.length > 1 || /\d/.test(key)
        ? (subjects.get(key) ?? singular({ key, subjects }))
        : undefined;
    if (phrase !== undefined) found = { phrase, end: end + 1 };
  }
  return found;
}

/** `klines` and `heartbeats` name the interfaces `kline` and `heartbeat`; `401s` are all with that code. */
function singular({ key, subjects }: { key: string; subjects: Subjects }): Phrase | undefined {
  if (/\ds$/.test(key)) return subjects.get(key.slice(0, -1));
  const phrase = /[a-z]s$/.test(key) ? subjects.get(key.slice(0, -1)) : undefined;
  const things = phrase?.things.filter(({ kind }) => kind === 'interface') ?? [];
  return things.length === 0 ? undefined : { entries: new Map(), things };
}
