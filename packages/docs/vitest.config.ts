import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: '#jsx', development: false } },
  // Tests run the source; in the package, this name is the build's.
  resolve: { alias: { '#jsx': fileURLToPath(new URL('src/jsx', import.meta.url)) } },
});
