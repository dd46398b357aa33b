import type { Ended, Entry, Evidence, SourceNote } from '@errdex/schema';
import { list } from './blocks.ts';
import { renderLink, renderProse, renderText } from './prose.ts';
import { anchor, entryTitle, type Page, pageUrl } from './site.ts';

/** The facts of an entry as a list: what it is, what it does to the connection, whether to retry. */
export function factList({ page, entry }: { page: Page; entry: Entry }): string {
  const { phrases, locale, site } = page;
  const { httpStatus, connection } = entry;
  const fact = (label: string, value: string): string => `**${label}**${phrases.colon}${value}`;
  const { deprecated, retired } = entry;
  return list([
    fact(phrases.kind, phrases.kinds[entry.kind]),
    fact(
      phrases.domain,
      renderText(site.titles.domains.get(entry.domain)?.[locale] ?? entry.domain),
    ),
    fact(
      phrases.carriedBy,
      entry.transports.map((name) => phrases.transports[name]).join(phrases.and),
    ),
    httpStatus === undefined
      ? ''
      : fact(phrases.httpStatus, `${httpStatus.value}${known({ page, fact: httpStatus })}`),
    fact(
      phrases.connection,
      `${phrases.connections[connection.value]}${known({ page, fact: connection })}${phrases.stop}`,
    ),
    fact(phrases.retry, retryAdvice({ page, entry })),
    fact(phrases.since, renderText(entry.since)),
    deprecated === undefined
      ? ''
      : phrases.deprecated(renderText(deprecated.since), replacement({ page, ended: deprecated })),
    retired === undefined
      ? ''
      : phrases.retired(renderText(retired.since), replacement({ page, ended: retired })),
  ]);
}

function retryAdvice({ page, entry }: { page: Page; entry: Entry }): string {
  const { phrases } = page;
  if (entry.kind === 'success') return phrases.noRetryNeeded;
  const { when, wait, executed, evidence } = entry.retry;
  const sentences = [phrases.retries[when](waitTime({ page, wait })), phrases.executed[executed]];
  return sentences.join(phrases.space) + known({ page, fact: { evidence } }) + phrases.stop;
}

function waitTime({
  page,
  wait,
}: {
  page: Page;
  wait: Entry['retry']['wait'];
}): string | undefined {
  const { phrases } = page;
  if (wait === undefined) return undefined;
  if ('ms' in wait) return phrases.waitForTime(phrases.duration(wait.ms));
  return phrases.waitForLimit(limitLink({ page, id: wait.limit }));
}

/** How a fact is known, in parentheses; with the source's title where one is named. */
export function known({
  page,
  fact: { evidence, source },
}: {
  readonly page: Page;
  readonly fact: { readonly evidence: Evidence; readonly source?: string };
}): string {
  const { phrases } = page;
  const from = source === undefined ? '' : `${phrases.comma}${sourceLink({ page, id: source })}`;
  return phrases.parenthesis(phrases.evidence[evidence] + from);
}

/** What sources said, as list items. */
export function sourceNotes({
  page,
  notes,
}: {
  readonly page: Page;
  readonly notes: readonly SourceNote[];
}): readonly string[] {
  const { phrases, locale, resolve } = page;
  return notes.map(({ source, date, locale: language, text }) => {
    const when = [date, language]
      .filter((part) => part !== undefined)
      .map((part) => renderText(part));
    const about = when.length === 0 ? '' : phrases.parenthesis(when.join(phrases.comma));
    const said =
      text === undefined
        ? ''
        : phrases.colon + renderProse({ prose: text[locale] ?? [], resolve, place: 'cell' });
    return `${sourceLink({ page, id: source })}${about}${said}`;
  });
}

/** A limit's title, leading to its section in the index. */
export function limitLink({ page, id }: { readonly page: Page; readonly id: string }): string {
  const text = page.site.limits.get(id)?.title[page.locale] ?? id;
  return renderLink({ text, url: `${pageUrl({ from: page })}#${anchor({ kind: 'limit', id })}` });
}

/** An entry's code and name, leading to its page. */
export function entryLink({ page, name }: { readonly page: Page; readonly name: string }): string {
  const { site } = page;
  const entry = site.entries.get(name);
  if (entry === undefined) return renderText(name);
  const slug = site.slugs.get(name);
  return renderLink({
    text: entryTitle(entry),
    url: slug === page.slug ? undefined : pageUrl({ from: page, slug }),
  });
}

function sourceLink({ page, id }: { page: Page; id: string }): string {
  const source = page.site.catalog.sources.find((one) => one.id === id);
  return renderLink({ text: source?.title[page.locale] ?? id, url: source?.url });
}

function replacement({ page, ended }: { page: Page; ended: Ended }): string | undefined {
  return ended.replacement === undefined ? undefined : entryLink({ page, name: ended.replacement });
}
