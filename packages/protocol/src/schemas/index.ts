/** Zod schemas of what the wire carries, for who must validate. They need `zod` installed. */
export * from './requests.ts';
export * from './responses.ts';
export * from './suspension.ts';
