import { defineConfig, json, markdown, typescript } from 'errdex';

export default defineConfig({
  catalog: '../spec/catalog',
  generate: [
    { generator: typescript({ sources: '../../../spec/catalog' }), out: 'src/generated' },
    { generator: json(), out: 'generated/json' },
    { generator: markdown(), out: 'generated/markdown' },
  ],
});
