export { type ExportedFile, exportSite } from './app/export.ts';
export { createDocsApp } from './app/app.ts';
export { parseGuide, type Guide } from './site/guide.ts';
export type { SiteOptions } from './site/site.ts';
export type { VersionChange, VersionChanges } from './site/versionChanges.ts';
