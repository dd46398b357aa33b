import { z } from 'zod';
import type { Target } from '../ir.ts';
import { visibleInFile } from '../source/hidden.ts';
import { date, id, locale, localized, rule } from '../source/scalars.ts';

const optional = z.exactOptional;

/** Where something leads, see `Target`. */
export const target = z
  .string()
  .regex(
    /^(?:page:[a-z0-9/-]+|entry:[A-Z0-9_]+|limit:[a-z0-9-]+|dispute:[a-z0-9-]+|https:\/\/[^\s<>"'`\\]+)$/,
    rule('target-form'),
  ) as unknown as z.ZodType<Target>;

const span = z.string().regex(visibleInFile, rule('text-hidden'));
/** Running text in one language, see `Prose`. */
export const proseSchema = z
  .array(
    z.union([
      span,
      z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('code'), text: span }),
        z.object({ kind: z.literal('link'), text: span, to: target }),
      ]),
    ]),
  )
  .meta({ id: 'Prose' });
/** Running text in every language. */
export const prose = localized(proseSchema);

/** What a source said, see `SourceNote`. */
const sourceNote = z
  .object({
    source: id,
    date: optional(date),
    locale: optional(locale),
    text: optional(prose),
  })
  .meta({ id: 'SourceNote' });
/** What sources said. */
export const sources = z.array(sourceNote);
