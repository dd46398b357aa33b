import type { PageRef } from '../site/site.ts';

/** Where to go from an address that is like no page. */
export const startPages: readonly PageRef[] = [{ kind: 'home' }, { kind: 'codes', part: 1 }];
