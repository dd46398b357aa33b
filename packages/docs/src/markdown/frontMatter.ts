import { oneLine } from './escape.ts';

/** YAML front matter; its values are double-quoted, so that no text is anything else. */
export function frontMatter(values: Readonly<Record<string, string>>): string {
  const lines = Object.entries(values).map(([key, value]) => `${key}: ${quoted(oneLine(value))}`);
  return `---\n${lines.join('\n')}\n---`;
}

function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16)}`,
  );
}
