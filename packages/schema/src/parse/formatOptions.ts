import type { DateTimeSkeleton, NumberSkeleton } from '@formatjs/icu-messageformat-parser';
import { parseDateTimeSkeleton, parseNumberSkeleton } from '@formatjs/icu-skeleton-parser';
import type { NumberOptions } from '../ir.ts';
import { UnknownWord } from './invalidMessage.ts';

/** A style that ICU names, or a skeleton. */
type Style<Skeleton> = string | Skeleton | null | undefined;
type DateTimeOptions = Intl.DateTimeFormatOptions;

/** What a number’s style asks of Intl; throws an `UnknownWord` for what Intl cannot do. */
export function numberOptions(style: Style<NumberSkeleton>): NumberOptions {
  if (typeof style === 'object' && style) {
    return readNumberSkeleton(
      style.tokens.map(({ stem, options }) => [stem, ...options].join('/')).join(' '),
    );
  }
  switch (style) {
    case null:
    case undefined:
      return {};
    case 'integer':
      return { maximumFractionDigits: 0 };
    case 'percent':
      return { style: 'percent' };
    default:
      throw new UnknownWord({ key: 'style-unknown', style });
  }
}

const widths: ReadonlySet<string> = new Set(['short', 'medium', 'long', 'full']);

/** What the style of a date or time asks of Intl; throws an `UnknownWord` for what Intl cannot do. */
export function datetimeOptions({
  style,
  date,
}: {
  style: Style<DateTimeSkeleton>;
  date: boolean;
}): DateTimeOptions {
  if (typeof style === 'object' && style) return readDateTimeSkeleton(style.pattern);
  const width = (style ?? 'medium') as 'short' | 'medium' | 'long' | 'full';
  if (!widths.has(width)) throw new UnknownWord({ key: 'style-unknown', style: width });
  return date ? { dateStyle: width } : { timeStyle: width };
}

const readNumberSkeleton = kept((skeleton): NumberOptions => {
  const tokens = skeleton.split(' ').map((token) => {
    const [stem = '', ...options] = token.split('/');
    return { stem, options };
  });
  // The parser passes over a stem that it does not know.
  for (const { stem, options } of tokens) {
    const alone: object = unlessRefused(skeleton, () => parseNumberSkeleton([{ stem, options }]));
    if (Object.keys(alone).length === 0) throw new UnknownWord({ key: 'stem-unknown', stem });
    if (stem === 'scale' && !/^-?\d+(?:\.\d+)?$/.test(options.join('/')))
      throw new UnknownWord({ key: 'scale-invalid' });
  }
  const read = (): NumberOptions => parseNumberSkeleton(tokens);
  const { scale, ...options } = unlessRefused(skeleton, read);
  unlessRefused(skeleton, () => new Intl.NumberFormat('en', options));
  // ICU’s percent is a sign alone, Intl’s multiplies as well.
  const times = scale !== undefined && options.style === 'percent' ? scale / 100 : scale;
  return { ...options, ...(times !== undefined && times !== 1 && { scale: times }) };
});

const readDateTimeSkeleton = kept((skeleton): DateTimeOptions => {
  const unknown = /[^GyMLdEecahHKkmsz\P{L}]/u.exec(skeleton.replace(/'[^']*'/g, ''));
  if (unknown) throw new UnknownWord({ key: 'stem-unknown', stem: unknown[0] });
  const options = unlessRefused(skeleton, () => parseDateTimeSkeleton(skeleton));
  unlessRefused(skeleton, () => new Intl.DateTimeFormat('en', options));
  return options;
});

/** What is made of a skeleton, unless its parser or Intl refuses that. */
function unlessRefused<Made>(skeleton: string, make: () => Made): Made {
  try {
    return make();
  } catch {
    throw new UnknownWord({ key: 'skeleton-refused', skeleton });
  }
}

const mostKept = 1000;

/** Reads each skeleton once: many messages share a few, and making a format of Intl is slow. */
function kept<Options>(read: (skeleton: string) => Options): (skeleton: string) => Options {
  const answers = new Map<string, Options>();
  return (skeleton) => {
    const known = answers.get(skeleton);
    if (known !== undefined) return known;
    const answer = read(skeleton);
    if (answers.size < mostKept) answers.set(skeleton, answer);
    return answer;
  };
}
