import { defineConfig, json, markdown, typescript } from 'errdex';

export default defineConfig({
  catalog: 'catalog',
  generate: [
    { generator: typescript(), out: 'src/generated' },
    { generator: json(), out: 'generated/json' },
    { generator: markdown(), out: 'docs/errors' },
  ],
});
