import { hasForm } from '../../generated/forms/entrySource.js';
import type { TextFile } from '../load.ts';
import type { EntrySource } from '../source/index.ts';
import type { ParsedFile } from './draft.ts';
import { parseEntryText } from './entryText.ts';
import { readPlainYaml } from './plainYaml.ts';

/**
 * The draft of an entry's file that is right, as nearly all are; undefined of one that has to be looked at
 * closely, by the thread that looks at all such: how deep the stack reaches differs. It needs neither Zod
 * nor yaml, which take longer to load than 500 files to read.
 */
export function parseRightEntry({ path, text }: TextFile): ParsedFile | undefined {
  const plain = readPlainYaml(text);
  if (!('value' in plain) || !hasForm(plain.value)) return undefined;
  const parsed = parseEntry({ path, value: plain.value as EntrySource });
  return parsed.findings.length === 0 ? parsed : undefined;
}

/** The draft of an entry's file whose form is right: what is left are messages and prose. */
export function parseEntry({ path, value }: { path: string; value: EntrySource }): ParsedFile {
  const { text, ...source } = value;
  const parsed = parseEntryText({ file: path, text, params: source.params ?? {} });
  return {
    path,
    findings: parsed.findings,
    ...(parsed.text && { draft: { kind: 'entry', source, text: parsed.text } }),
  };
}
