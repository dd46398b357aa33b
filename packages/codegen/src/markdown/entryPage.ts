import type { Entry, Prose, Step } from '@errdex/schema';
import { type Block, document, list, opening, section, table } from './blocks.ts';
import { entryLink, factList, known, limitLink, sourceNotes } from './facts.ts';
import {
  messageProse,
  plainText,
  renderCode,
  renderLink,
  renderProse,
  renderText,
} from './prose.ts';
import { entryTitle, type Page, pageUrl } from './site.ts';

/** The page of one entry in one language. */
export function entryPage({ page, entry }: { readonly page: Page; readonly entry: Entry }): string {
  const { locale, phrases, resolve } = page;
  const text = entry.text[locale];
  if (text === undefined) throw new Error(`${entry.name} has no text in ${locale}.`);
  const items = (all: readonly Prose[], kind?: 'numbers'): string =>
    list(
      all.map((prose) => renderProse({ prose, resolve })),
      kind,
    );
  return document([
    ...opening({
      page,
      title: entryTitle(entry),
      description: plainText({ prose: text.meaning, resolve }),
      before: renderLink({ text: phrases.allCodes, url: pageUrl({ from: page }) }),
    }),
    text.stale ? `*${phrases.stale}*` : undefined,
    renderProse({ prose: text.meaning, resolve }),
    factList({ page, entry }),
    section(phrases.messageFor, `> ${renderProse({ prose: messageProse(text.message), resolve })}`),
    section(phrases.causes, items(text.causes)),
    section(phrases.fixes, items(text.fixes, 'numbers')),
    section(phrases.notes, items(text.notes)),
    section(phrases.params, paramTable({ page, entry })),
    section(phrases.wireForms, wireTable({ page, entry })),
    section(phrases.limits, list(entry.limits.map((id) => limitLink({ page, id })))),
    section(phrases.scenarios, scenarioBlocks({ page, entry })),
    section(
      phrases.see,
      // A page without an address is no place to go on to.
      list(
        entry.see
          .filter((to) => resolve(to).url !== undefined)
          .map((to) => renderProse({ prose: [{ kind: 'link', text: '', to }], resolve })),
      ),
    ),
    section(phrases.sources, list(sourceNotes({ page, notes: entry.sources }))),
  ]);
}

function paramTable({ page, entry }: { page: Page; entry: Entry }): Block {
  const { phrases } = page;
  return table({
    head: [phrases.param, phrases.type, phrases.readFrom, phrases.fallback],
    rows: entry.params.map(({ name, type, values, from, default: fallback }) => [
      renderCode(name),
      values === undefined
        ? phrases.paramTypes[type]
        : values.map((value) => renderCode(value)).join(phrases.and),
      from === undefined ? phrases.none : renderCode(from),
      fallback === undefined ? phrases.none : renderCode(String(fallback)),
    ]),
  });
}

function wireTable({ page, entry }: { page: Page; entry: Entry }): Block {
  const { phrases, locale, site } = page;
  return table({
    head: [phrases.envelope, phrases.code, phrases.wireMessage, phrases.known],
    rows: entry.match.map((form) => [
      renderText(site.titles.envelopes.get(form.envelope)?.[locale] ?? form.envelope, 'cell'),
      renderCode(String(form.code)),
      form.message === undefined ? phrases.anyMessage : renderCode(form.message),
      knownPlainly({ page, form }),
    ]),
  });
}

function knownPlainly({ page, form }: { page: Page; form: Entry['match'][number] }): string {
  const [open, close] = page.phrases.parenthesis('\n').split('\n') as [string, string];
  return known({ page, fact: form }).slice(open.length, -close.length);
}

function scenarioBlocks({ page, entry }: { page: Page; entry: Entry }): string {
  const { phrases, locale, site } = page;
  return entry.scenarios
    .flatMap(({ title, plan, steps }) => [
      `### ${renderText(title[locale] ?? '')}`,
      plan === undefined
        ? ''
        : phrases.onPlan(renderText(site.plans.get(plan)?.name[locale] ?? plan)),
      list(
        steps.map((step) => stepText({ page, step })),
        'numbers',
      ),
    ])
    .filter((block) => block !== '')
    .join('\n\n');
}

function stepText({ page, step }: { page: Page; step: Step }): string {
  const { phrases, locale, site } = page;
  const { token, product, raw } = step.request ?? {};
  const request = [
    token === undefined ? undefined : phrases.tokens[token],
    product === undefined ? undefined : phrases.product(renderCode(product, 'block')),
    raw === undefined ? undefined : phrases.raw(renderCode(raw, 'block')),
  ].filter((part) => part !== undefined);
  const amounts = Object.entries(step.with).map(
    ([counted, amount]) => `${renderCode(counted, 'block')} = ${amount}`,
  );
  return phrases.step({
    at: phrases.duration(step.at),
    send: renderText(site.titles.interfaces.get(step.send)?.[locale] ?? step.send),
    connection: step.connection === undefined ? undefined : renderCode(step.connection, 'block'),
    amounts: amounts.length === 0 ? '' : phrases.parenthesis(amounts.join(phrases.and)),
    request: request.map((part) => phrases.comma + part).join(''),
    outcome: entryLink({ page, name: step.expect }),
  });
}
