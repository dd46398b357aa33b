import { z } from 'zod';
import type { SuspensionError, SuspensionResponse } from '../suspension.ts';
import { text } from './values.ts';

const field = text.nullable().exactOptional();
const count = z.int().min(0);

export const suspensionResponse: z.ZodType<SuspensionResponse> = z.object({
  success: z.literal(true),
  timestamp: text,
  totalCount: count,
  totalPages: count.exactOptional(),
  currentPage: count.exactOptional(),
  currentSize: count.exactOptional(),
  data: z.array(
    z.object({
      symbol: text,
      symbolName: field,
      haltReason: field,
      haltDate: field,
      haltTime: field,
      haltDateTime: field,
      haltPeriod: field,
      resumeDate: field,
      resumeTime: field,
      resumeDateTime: field,
      sourceExchange: field,
      pauseThresholdPrice: field,
      publishDate: text,
    }),
  ),
});

export const suspensionError: z.ZodType<SuspensionError> = z.object({
  success: z.literal(false),
  error: text,
});
