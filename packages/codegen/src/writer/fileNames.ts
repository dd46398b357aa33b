import type { Problem } from '../problem.ts';
import { isReservedName } from './ownFiles.ts';

const plainSegment = /^[a-z0-9_-][a-z0-9._-]*$/;
// What Windows refuses, and what shows wrongly or not at all: controls, line separators, bidi marks.
const forbiddenCharacter =
  /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069"*:<>?|\\]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const windowsDevice = /^(?:aux|con|conin\$|conout\$|nul|prn|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;
const maxSegmentBytes = 255;

/** Says why a posix path cannot be a file's name inside an output folder on some system, if so. */
export function fileNameFault(name: string): string | undefined {
  if (name === '') return 'is empty';
  if (name.startsWith('/')) return 'is absolute';
  if (/^[a-z]:/i.test(name)) return 'begins with a drive letter';
  if (isReservedName(name)) return 'is a name that Errdex keeps for itself';
  for (const segment of name.split('/')) {
    const fault = segmentFault(segment);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function segmentFault(segment: string): string | undefined {
  if (segment === '') return 'has an empty part between slashes';
  if (segment === '.' || segment === '..') return `has the part \`${segment}\``;
  if (segment.includes('\\')) return 'has a backslash';
  if (forbiddenCharacter.test(segment)) return 'has a character that a file name cannot carry';
  if (segment.endsWith('.')) return 'has a part that ends with a dot';
  if (segment.endsWith(' ') || segment.startsWith(' ')) {
    return 'has a part that begins or ends with a space';
  }
  if (windowsDevice.test(segment)) return 'has a part that is a device on Windows';
  if (!plainSegment.test(segment) && Buffer.byteLength(segment) > maxSegmentBytes) {
    return `has a part longer than ${maxSegmentBytes} bytes`;
  }
  return segment.length > maxSegmentBytes
    ? `has a part longer than ${maxSegmentBytes} bytes`
    : undefined;
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
      problems.push({
        kind: 'file-name-invalid',
        file: JSON.stringify(name),
        message: `The generator \`${generator}\` made a file whose name ${fault}.`,
        fix: `Names are relative posix paths that every system can store, such as \`pages/index.md\`; correct the generator \`${generator}\`.`,
      });
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
  return {
    kind: 'file-names-collide',
    file: name,
    message: `The generator \`${generator}\` made \`${other}\` and \`${name}\`, which are one place on some file systems.`,
    fix: 'Give them names that differ by more than letter case or Unicode form, and no file the name of a folder.',
  };
}
