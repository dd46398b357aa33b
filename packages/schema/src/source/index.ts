export * from './catalog.ts';
export * from './entry.ts';
