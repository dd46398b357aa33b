import type { NameFault } from '../problems/generators.en.ts';
import { createProblem, type Problem } from '../problems/problem.ts';
import { isReservedName } from './ownFiles.ts';

const plainSegment = /^[a-z0-9_-][a-z0-9._-]*$/;
// What Windows refuses, and what shows wrongly or not at all: controls, line separators, bidi marks.
const forbiddenCharacter =
  /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069"*:<>?|\\]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const windowsDevice = /^(?:aux|con|conin\$|conout\$|nul|prn|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;
const maxSegmentBytes = 255;

/** Says why a posix path cannot be a file's name inside an output folder on some system, if so. */
export function fileNameFault(name: string): NameFault | undefined {
  if (name === '') return 'empty';
  if (name.startsWith('/')) return 'absolute';
  if (/^[a-z]:/i.test(name)) return 'drive';
  if (isReservedName(name)) return 'reserved';
  for (const segment of name.split('/')) {
    const fault = segmentFault(segment);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function segmentFault(segment: string): NameFault | undefined {
  if (segment === '') return 'empty-part';
  if (segment === '.') return 'dot';
  if (segment === '..') return 'dots';
  if (segment.includes('\\')) return 'backslash';
  if (forbiddenCharacter.test(segment)) return 'character';
  if (segment.endsWith('.')) return 'dot-end';
  if (segment.endsWith(' ') || segment.startsWith(' ')) {
    return 'space';
  }
  if (windowsDevice.test(segment)) return 'device';
  if (!plainSegment.test(segment) && Buffer.byteLength(segment) > maxSegmentBytes) {
    return 'long';
  }
  return segment.length > maxSegmentBytes ? 'long' : undefined;
}

/** Equal for two names that some file system takes for one (letter case, Unicode form). */
export function collisionKey(name: string): string {
  if (/^[a-z0-9._/-]*$/.test(name)) return name;
  return name.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFC');
}

/** Reports the names of a file map that are unsafe or that collide on some file system. */
export function checkFileNames({
  generator,
  files,
}: {
  readonly generator: string;
  readonly files: ReadonlyMap<string, unknown>;
}): Problem[] {
  const problems: Problem[] = [];
  const spelled = new Map<string, string>();
  const folders = new Map<string, string>();
  for (const name of files.keys()) {
    const fault = fileNameFault(name);
    if (fault !== undefined) {
      problems.push(
        createProblem({
          kind: 'file-name-invalid',
          file: JSON.stringify(name),
          says: (words) => words.fileName(generator, fault),
        }),
      );
      continue;
    }
    const key = collisionKey(name);
    const other = spelled.get(key);
    if (other !== undefined) problems.push(collision({ generator, name, other }));
    spelled.set(key, name);
    for (let end = name.indexOf('/'); end !== -1; end = name.indexOf('/', end + 1)) {
      const folder = name.slice(0, end);
      const folderKey = collisionKey(folder);
      const known = folders.get(folderKey);
      if (known === undefined) folders.set(folderKey, folder);
      else if (known !== folder)
        problems.push(collision({ generator, name: folder, other: known }));
    }
  }
  for (const [key, folder] of folders) {
    const file = spelled.get(key);
    if (file !== undefined) problems.push(collision({ generator, name: folder, other: file }));
  }
  return problems;
}

function collision({
  generator,
  name,
  other,
}: {
  generator: string;
  name: string;
  other: string;
}): Problem {
  return createProblem({
    kind: 'file-names-collide',
    file: name,
    says: (words) => words.fileNames({ generator, name, other }),
  });
}
