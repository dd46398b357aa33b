import type { Entry } from '@errdex/schema';
import { type Asked, paragraph, type Reply } from '../asked.ts';
import { meaningReply } from './advice.ts';
import { compareReply } from './compare.ts';

const mostRead = 300;
const mostShown = 4;

const throttled =
  /\b(?:rate.?limited|throttled|throttling|too (?:fast|often|quickly|frequently)|too? many (?:request|call)s?)\b|被限(?!制)|限流了|限频了|限速了|太频繁|过于频繁|太快|过快/;

/** The codes of rates and gaps side by side, for who is only told to be too fast. */
export function throttledReply(asked: Asked): Reply | undefined {
  if (!throttled.test(asked.question.lower)) return undefined;
  const entries = throttledEntries(asked).slice(0, mostShown);
  if (entries.length === 0) return undefined;
  const groups = entries.map(
    (entry) => ({ entries: [entry], by: 'name', said: '', weak: false }) as const,
  );
  const reply = compareReply({ ...asked, groups });
  if (reply === undefined) return meaningReply({ ...asked, groups });
  const lead = paragraph(() => asked.say.severalFit(entries.length));
  return { ...reply, blocks: [lead, ...reply.blocks] };
}

function throttledEntries({ view, transport }: Asked): readonly Entry[] {
  const names = view.site.catalog.limits
    .slice(0, mostRead)
    .filter(({ kind }) => kind === 'rate' || kind === 'gap')
    .flatMap(({ past }) => past.entries);
  return [...new Set(names)]
    .flatMap((name) => view.site.entries.get(name) ?? [])
    .filter(({ transports }) => transport === undefined || transports.includes(transport));
}
