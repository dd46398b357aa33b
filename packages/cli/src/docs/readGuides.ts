import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Guide, parseGuide } from '@errdex/docs';
import type { Catalog } from '@errdex/schema';
import type { Phrases } from '../phrases/language.ts';
import { WrongUse } from '../wrongUse.ts';

const fileName = /^([a-z0-9][a-z0-9-]*)\.([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)\.md$/;

/**
 * Reads the guides of a folder: `errors.zh.md` is the Chinese text of `guides/errors`. Throws
 * `WrongUse` for a folder that is not there, for Markdown whose name does not say what it is, and
 * for a guide without a text in the catalogue's source locale.
 */
export function readGuides({
  folder,
  cwd,
  catalog: { locales, sourceLocale },
  phrases,
}: {
  /** As the user spells it. */
  readonly folder: string;
  readonly cwd: string;
  readonly catalog: Pick<Catalog, 'locales' | 'sourceLocale'>;
  readonly phrases: Phrases;
}): readonly Guide[] {
  const root = resolve(cwd, folder);
  const documents = new Map<string, Record<string, Guide['documents'][string]>>();
  for (const name of markdownIn({ root, folder, phrases })) {
    const [, id, locale] = fileName.exec(name) ?? [];
    if (id === undefined || locale === undefined || !locales.includes(locale)) {
      throw new WrongUse({
        message: phrases.docs.guideName(`${folder}/${name}`),
        fix: phrases.docs.guideNameFix(locales),
      });
    }
    const texts = documents.get(id) ?? {};
    texts[locale] = parseGuide(readFileSync(join(root, name), 'utf8'));
    documents.set(id, texts);
  }
  return [...documents].map(([id, texts]) => {
    if (texts[sourceLocale] !== undefined) return { id: `guides/${id}`, documents: texts };
    throw new WrongUse({
      message: phrases.docs.guideIncomplete(id, sourceLocale),
      fix: phrases.docs.guideIncompleteFix(`${folder}/${id}.${sourceLocale}.md`),
    });
  });
}

function markdownIn({
  root,
  folder,
  phrases,
}: {
  root: string;
  folder: string;
  phrases: Phrases;
}): readonly string[] {
  try {
    return readdirSync(root)
      .filter((name) => name.endsWith('.md') && !name.startsWith('.'))
      .toSorted();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new WrongUse({ message: phrases.docs.guidesUnreadable(folder, reason) });
  }
}
