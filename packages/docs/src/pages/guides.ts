import type { Document } from '../blocks/block.ts';
import { link, words } from '../blocks/inline.ts';
import type { Guide } from '../site/guide.ts';
import { pageTitle, targetOf } from '../site/resolve.ts';
import type { View } from '../site/site.ts';

/** All guides, with what each is about. */
export function guidesPage({ view }: { readonly view: View }): Document {
  const { phrases, site } = view;
  return {
    title: pageTitle({ view, page: { kind: 'guides' } }),
    description: phrases.guidesLead,
    blocks: [
      { kind: 'paragraph', tone: 'lead', text: [phrases.guidesLead] },
      {
        kind: 'list',
        ordered: false,
        items: site.guides.map((guide) => ({
          text: [
            ...link({ to: targetOf({ site, page: { kind: 'guide', guide } }) }),
            ...words(phrases.colon + guideDocument({ view, guide }).description),
          ],
        })),
      },
    ],
  };
}

/** A guide in the view's language, or in the catalogue's own when it has no other. */
export function guideDocument({
  view: { locale, site },
  guide: { id, documents },
}: {
  readonly view: View;
  readonly guide: Guide;
}): Document {
  const document = documents[locale] ?? documents[site.catalog.sourceLocale];
  if (document === undefined) throw new Error(`The guide ${id} has no text.`);
  return document;
}
