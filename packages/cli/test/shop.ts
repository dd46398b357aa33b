import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { folder } from './errdex.ts';

const templates = fileURLToPath(new URL('../templates/', import.meta.url));

/** A folder with the catalogue that `errdex init` writes, and these files over it. */
export function shop(files: Readonly<Record<string, string>> = {}): string {
  const path = folder(files);
  cpSync(join(templates, 'catalog.en'), join(path, 'catalog'), { recursive: true, force: false });
  cpSync(join(templates, 'errdex.config.ts'), join(path, 'errdex.config.ts'), { force: false });
  return path;
}

/** A file of that catalogue, as it comes with the package. */
export function template(path: string): string {
  return readFileSync(join(templates, path.replace('catalog/', 'catalog.en/')), 'utf8');
}

/** The file of the entry TOKEN_INVALID in it. */
export const tokenFile = 'catalog/entries/access/1001-token-invalid.yaml';

/** A configuration whose only generator needs nothing but this package. */
export const jsonConfig = `import { defineConfig, json } from 'errdex';

export default defineConfig({
  catalog: 'catalog',
  generate: [{ generator: json(), out: 'generated' }],
});
`;
