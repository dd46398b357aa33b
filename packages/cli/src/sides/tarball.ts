import { gunzipSync } from 'node:zlib';
import type { StoredFile } from './git.ts';

const block = 512;
const mostBytes = 1024 ** 3;

/** Thrown for an archive that ends within a file. */
export class CutOff extends Error {}

/** The plain files of a `.tgz`; throws on what is none, would not fit in memory, or is cut off. */
export function readTarball(bytes: Buffer): readonly StoredFile[] {
  const tar = gunzipSync(bytes, { maxOutputLength: mostBytes });
  const files: StoredFile[] = [];
  let longName: string | undefined;
  for (let at = 0; at + block <= tar.length && tar[at] !== 0;) {
    const header = tar.subarray(at, at + block);
    const size = Number.parseInt(text(header, 124, 12).trim() || '0', 8);
    const content = tar.subarray(at + block, at + block + size);
    if (!Number.isSafeInteger(size) || content.length < size) throw new CutOff();
    at += block + Math.ceil(size / block) * block;
    const type = text(header, 156, 1);
    // A name that does not fit comes before its file, as pax or GNU write it.
    if (type === 'x') longName = paxPath(content) ?? longName;
    else if (type === 'L') longName = text(content, 0, size);
    else {
      const prefix = text(header, 257, 5) === 'ustar' ? text(header, 345, 155) : '';
      const short = text(header, 0, 100);
      const path = longName ?? (prefix === '' ? short : `${prefix}/${short}`);
      longName = undefined;
      if (type === '0' || type === '') files.push({ path, bytes: content });
    }
  }
  return files;
}

/** A field of a header, up to its first NUL. */
function text(bytes: Buffer, start: number, length: number): string {
  return bytes.toString('utf8', start, start + length).split('\0', 1)[0] ?? '';
}

/** `<length> path=<path>\n` among the records of a pax header. */
function paxPath(content: Buffer): string | undefined {
  return /^\d+ path=(.*)$/m.exec(content.toString('utf8'))?.[1];
}
