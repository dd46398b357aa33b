import { createAsk, type Answer } from '../../src/ask/ask.ts';
import type { Search } from '../../src/ask/reply.ts';
import { termsOf } from '../../src/ask/text.ts';
import { renderBlocks, twinLinks } from '../../src/markdown/blocks.ts';
import { documentOf } from '../../src/pages/documentOf.ts';
import type { PageRef, Site } from '../../src/site/site.ts';
import { site } from '../alltick.ts';

/** Stands in for the full-text search: the pages that hold most of a text's terms. */
export function simpleSearch(of: Site): Search {
  const texts = new Map<string, ReadonlySet<string>>();
  const termsIn = (page: PageRef, locale: string): ReadonlySet<string> => {
    const key = `${locale}/${of.pathOf(page)}`;
    const known =
      texts.get(key) ??
      termsOf(
        JSON.stringify(documentOf({ view: of.inLocale(locale), page })).replace(/"\w+":/g, ''),
      );
    texts.set(key, known);
    return known;
  };
  return ({ locale, text, limit }) => {
    const terms = [...termsOf(text)];
    return of.pages
      .filter(({ kind }) => kind === 'entry' || kind === 'guide' || kind === 'dispute')
      .map((page) => ({
        page,
        hits: terms.filter((term) => termsIn(page, locale).has(term)).length,
      }))
      .filter(({ hits }) => hits > 0)
      .toSorted((a, b) => b.hits - a.hits)
      .slice(0, limit)
      .map(({ page }) => page);
  };
}

export const ask = createAsk({ site, search: simpleSearch(site) });

/** An answer as a reader sees it. */
export interface Read {
  readonly locale: string;
  /** The first block. */
  readonly first: string;
  /** All of it but excerpts. */
  readonly direct: string;
  readonly sources: readonly string[];
  readonly followUps: readonly string[];
}

export function read(of: Site, answer: Answer): Read {
  const writing = twinLinks(of.inLocale(answer.locale));
  // Addresses only lengthen what is compared.
  const markdown = (blocks: Answer['blocks']): string =>
    renderBlocks({ blocks, writing })
      .replace(/\[((?:\\.|[^\]])*)\]\([^)]*\)/g, '$1')
      .replaceAll('\\', '');
  return {
    locale: answer.locale,
    first: markdown(answer.blocks.slice(0, 1)),
    direct: markdown(answer.blocks.filter(({ kind }) => kind !== 'section')),
    sources: answer.sources.map((page) => of.pathOf(page)),
    followUps: answer.followUps,
  };
}

/** Asks AllTick's catalogue; throws when there is no answer. */
export function asked(text: string, locale = 'en'): Read {
  const answer = ask({ text, locale });
  if (answer === undefined) throw new Error(`No answer to: ${text}`);
  return read(site, answer);
}

/** A question, the page it must name, and what its first block and its answer must say. */
export interface Case {
  readonly question: string;
  readonly source: string;
  readonly first?: RegExp;
  readonly direct?: RegExp;
}
