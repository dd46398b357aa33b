import type { Entry } from '@errdex/schema';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/blocks/inline.ts';
import { documentOf } from '../../src/pages/documentOf.ts';
import { entryPage } from '../../src/pages/entryPage.ts';
import { atomFeed } from '../../src/programs/feeds.ts';
import { site } from '../alltick.ts';

const named = (name: string): Entry => {
  const entry = site.entries.get(name);
  if (entry === undefined) throw new Error(`There is no ${name}.`);
  return entry;
};

/** Where “See also” leads, and what it says where that is no title. */
function see(name: string): readonly string[] {
  const { blocks } = entryPage({ view: site.inLocale('en'), entry: named(name) });
  const section = blocks.find((block) => block.kind === 'section' && block.id === 'see');
  const [list] = section?.kind === 'section' ? section.blocks : [];
  return list?.kind === 'list' ? list.items.map(({ text }) => plainText(text, String)) : [];
}

describe('an entry’s page', () => {
  it('does not lead twice to the limits that end in it', () => {
    expect(named('CONNECTION_THROTTLED').limits).toContain('ws-reconnect');
    const targets = see('CONNECTION_THROTTLED');
    expect(targets.filter((to) => to.startsWith('limit:'))).toEqual([]);
    expect(targets).toContain('entry:UPGRADE_THROTTLED');
  });

  it('names a place elsewhere by its host', () => {
    expect(see('SUSPENSION_QUERY_FAILED')).toContain('alltick.co');
  });
});

describe('a dispute’s page', () => {
  it.each(['zh', 'en'])('is described by what each side says (%s)', (locale) => {
    const view = site.inLocale(locale);
    for (const dispute of site.catalog.disputes) {
      const { description } = documentOf({ view, page: { kind: 'dispute', dispute } });
      for (const { says } of dispute.sides) {
        const [first = ''] = says[locale] ?? [];
        expect(description).toContain(typeof first === 'string' ? first.trim() : '');
      }
    }
  });
});

describe('the feed', () => {
  it.each(['zh', 'en'])('names as its author what a reader knows (%s)', (locale) => {
    const title = site.catalog.title[locale] ?? '';
    expect(atomFeed(site.inLocale(locale))).toContain(`<author><name>${title}</name></author>`);
  });
});
