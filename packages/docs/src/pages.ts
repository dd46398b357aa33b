/**
 * What a catalogue's pages say, as blocks, and those blocks as Markdown: for whoever writes the same
 * pages elsewhere than on the docs site. Loads neither the site's server nor its assets.
 */
export type { Block, Document } from './blocks/block.ts';
export { renderBlocks, type Writing } from './markdown/blocks.ts';
export { codeSpan } from './markdown/escape.ts';
export { frontMatter } from './markdown/frontMatter.ts';
export { renderLink, renderText } from './markdown/inline.ts';
export { entryPage } from './pages/entryPage.ts';
export { section } from './pages/facts.ts';
export { limitBlocks } from './pages/limitsPage.ts';
export { disputePage } from './pages/lists.ts';
export { languageName } from './phrases/phrases.ts';
export { disputeAnchor, resolveTarget } from './site/resolve.ts';
export { createSite, type View } from './site/site.ts';
export { slugsOf } from './site/slugs.ts';
