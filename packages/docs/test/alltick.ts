import catalog from '@errdex/alltick/catalog.json' with { type: 'json' };
import type { Catalog } from '@errdex/schema';
import { createSite, type Site, type SiteOptions } from '../src/site/site.ts';
import { parseGuide } from '../src/site/guide.ts';

/** The catalogue that the site ships with. */
export const alltick = catalog as unknown as Catalog;

export const options: SiteOptions = {
  url: 'https://codes.example.com/',
  packageName: '@errdex/alltick',
  guides: [
    {
      id: 'guides/errors',
      documents: {
        zh: parseGuide('# 处理错误\n\n一句话。\n\n## 第一步\n\n见 [401](entry:TOKEN_INVALID)。'),
        en: parseGuide(
          '# Handling errors\n\nOne sentence.\n\n## Step one\n\nSee [401](entry:TOKEN_INVALID).',
        ),
      },
    },
  ],
};

export const site: Site = createSite(alltick, options);
