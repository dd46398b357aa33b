import type { EditTree } from './editText.ts';

/** Pairs or items for between braces or brackets. */
export function flowItems(tree: EditTree): string {
  return [...tree]
    .map(([step, edit]) => {
      const key = typeof step === 'string' ? `${step}: ` : '';
      if (!(edit instanceof Map)) return key + scalarText(edit.value);
      return key + (isList(edit) ? `[${flowItems(edit)}]` : `{ ${flowItems(edit)} }`);
    })
    .join(', ');
}

/** Pairs or items as lines, from their own column on; what is in them stands two further right. */
export function blockItems(tree: EditTree): readonly string[] {
  return [...tree].flatMap(([step, edit]): readonly string[] => {
    const key = typeof step === 'string' ? `${step}:` : '-';
    if (!(edit instanceof Map)) return [`${key} ${scalarText(edit.value)}`];
    const inner = blockItems(edit).map((line) => `  ${line}`);
    return typeof step === 'string'
      ? [key, ...inner]
      : [`-${inner[0]?.slice(1)}`, ...inner.slice(1)];
  });
}

function isList(tree: EditTree): boolean {
  return [...tree.keys()].every((step) => typeof step === 'number');
}

/** Quoted, so that no word is read as anything but text; a hash needs no quotes. */
export function scalarText(text: string): string {
  if (/^[a-z]{6}$/.test(text)) return text;
  // Only double quotes can hold line ends and tabs as what they are.
  return /[\n\t\u0000-\u001f\u007f-\u00a0\u2028\u2029\ud800-\udfff]/u.test(text)
    ? JSON.stringify(text)
    : `'${text.replaceAll("'", "''")}'`;
}
