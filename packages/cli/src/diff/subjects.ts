import type { Catalog, CatalogDiff, Change, ChangeClass } from '@errdex/schema';
import { changeClasses, gravestOf } from '@errdex/schema';

/** What changes are about: an entry, a limit, a locale …, or the catalogue itself. */
export interface Subject {
  /** An entry's name, otherwise as in `limits/http-day-total`; empty for the catalogue itself. */
  readonly name: string;
  /** The code, of an entry. */
  readonly code?: number | string;
  /** The entry's files; both when it was moved. */
  readonly files: { readonly before?: string; readonly after?: string };
  readonly class: ChangeClass;
  readonly changes: readonly SubjectChange[];
}

export interface SubjectChange extends Change {
  /** The path inside the subject, as in `retry.when`; empty when it is the subject itself. */
  readonly inside: string;
}

/** The changes of a diff by what they are about: the gravest first, otherwise in their order. */
export function subjectsOf({
  changes,
  before,
  after,
}: Pick<CatalogDiff, 'changes'> & { before: Catalog; after: Catalog }): readonly Subject[] {
  const [old, young] = [before, after].map(
    ({ entries }) => new Map(entries.map((entry) => [entry.name, entry])),
  );
  const grouped = new Map<string, Change[]>();
  for (const change of changes) {
    const key = JSON.stringify(change.path.slice(0, change.path.length > 1 ? 2 : 0));
    const found = grouped.get(key);
    if (found === undefined) grouped.set(key, [change]);
    else found.push(change);
  }
  const subjects = [...grouped].map(([key, found]): Subject => {
    const [list, item] = JSON.parse(key) as readonly string[];
    const about = found.map((change) => ({
      ...change,
      inside: change.path.slice(item === undefined ? 0 : 2).join('.'),
    }));
    const grave = gravestOf(found.map((change) => change.class)) as ChangeClass;
    if (list !== 'entries' || item === undefined) {
      const name = item === undefined ? '' : `${list}/${item}`;
      return { name, files: {}, class: grave, changes: about };
    }
    const [was, is] = [old?.get(item), young?.get(item)];
    return {
      name: item,
      code: (is ?? was)?.code ?? '',
      files: { ...(was && { before: was.file }), ...(is && { after: is.file }) },
      class: grave,
      changes: about,
    };
  });
  const rank = (subject: Subject): number => changeClasses.indexOf(subject.class);
  return subjects.toSorted((a, b) => rank(b) - rank(a));
}
