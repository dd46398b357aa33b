import type { Phrases } from '../phrases/language.ts';
import { commitOf, gitLine } from '../sides/git.ts';
import { WrongUse } from '../wrongUse.ts';
import type { Package } from './packages.ts';

/**
 * The revision in which a package was last released: its tag, as Changesets or most others call it,
 * otherwise the commit that gave it its version. Throws `WrongUse` when there is none.
 */
export function lastRelease({
  released: { name, version, folder },
  phrases,
}: {
  released: Package;
  phrases: Phrases;
}): string {
  for (const tag of [`${name}@${version}`, `v${version}`]) {
    if (commitOf({ revision: `refs/tags/${tag}`, cwd: folder, phrases })) return tag;
  }
  const shallow = gitLine({
    args: ['rev-parse', '--is-shallow-repository'],
    cwd: folder,
    phrases,
  });
  if (shallow === 'true') {
    throw new WrongUse({
      message: phrases.changeset.shallow(`${name}@${version}`),
      fix: phrases.changeset.shallowFix,
    });
  }
  const args = ['log', '-1', '--format=%h', '-G', '^ *"version" *:', '--', 'package.json'];
  const commit = gitLine({ args, cwd: folder, phrases });
  if (commit) return commit;
  throw new WrongUse({
    message: phrases.changeset.noRelease(name),
    fix: phrases.changeset.noReleaseFix,
  });
}
