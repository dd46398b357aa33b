import { expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import type { Push, TradePush } from '../src/index.ts';
import type * as schemas from '../src/schemas/index.ts';

it('narrows a push by its command', () => {
  expectTypeOf<Extract<Push, { cmd_id: 22998 }>>().toEqualTypeOf<TradePush>();
});

it('gives what a schema took the plain type', () => {
  expectTypeOf<z.infer<typeof schemas.push>>().toEqualTypeOf<Push>();
});
