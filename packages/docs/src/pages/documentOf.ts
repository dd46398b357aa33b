import type { Document } from '../blocks/block.ts';
import { pageTitle } from '../site/resolve.ts';
import type { PageRef, View } from '../site/site.ts';
import { entryPage } from './entryPage.ts';
import { guideDocument, guidesPage } from './guides.ts';
import { homePage } from './homePage.ts';
import { limitsPage } from './limitsPage.ts';
import { changesPage, codesPage, disputePage, disputesPage } from './lists.ts';

/** What a page of the site says in one language. */
export function documentOf({
  view,
  page,
}: {
  readonly view: View;
  readonly page: PageRef;
}): Document {
  switch (page.kind) {
    case 'home':
      return homePage({ view });
    case 'codes':
      return codesPage({ view, part: page.part });
    case 'entry':
      return entryPage({ view, entry: page.entry });
    case 'limits':
      return limitsPage({ view, transport: page.transport });
    case 'decoder':
      return {
        title: pageTitle({ view, page }),
        description: view.phrases.decoderLead,
        blocks: [
          { kind: 'paragraph', tone: 'lead', text: [view.phrases.decoderLead] },
          { kind: 'decoder' },
        ],
      };
    case 'disputes':
      return disputesPage({ view, part: page.part });
    case 'dispute':
      return disputePage({ view, dispute: page.dispute });
    case 'changes':
      return changesPage({ view, part: page.part });
    case 'guides':
      return guidesPage({ view });
    case 'guide':
      return guideDocument({ view, guide: page.guide });
  }
}
