import { z } from 'zod';
import { maxTraceLength, maxUint32 } from '../values.ts';

export const text: z.ZodString = z.string();
export const uint32: z.ZodInt = z.int().min(0).max(maxUint32);
export const trace: z.ZodString = z.string().max(maxTraceLength);
/** Decimal digits, with a sign or a fraction as it may be. */
export const decimal: z.ZodString = z.string().regex(/^-?\d+(\.\d+)?$/, 'Not a decimal number.');
