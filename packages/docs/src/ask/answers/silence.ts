import type { Limit } from '@errdex/schema';
import { type Asked, type Reply } from '../asked.ts';
import { followUpsForLimits } from '../followUps.ts';
import { disputeList, limitSentence, listOf, sourcesOf } from './limitText.ts';

/** What silence leads to: what is known of the limit that ends it, then what else holds there. */
export function silenceReply({ asked, limit }: { asked: Asked; limit: Limit }): Reply {
  const { say, tables, view } = asked;
  const others = limit.interfaces
    .flatMap((id) => tables.limitsOfInterface(id))
    .filter((other) => other !== limit);
  const sentence = limitSentence({ asked, limit });
  const note = limit.note?.[view.locale];
  return {
    blocks: [
      {
        kind: 'paragraph',
        text: note === undefined ? sentence : [...note, view.phrases.space, ...sentence],
      },
      ...listOf({ asked, limits: [...new Set(others)].slice(0, 6), title: say.alsoLimited }),
      ...disputeList({ asked, limits: [limit] }),
    ],
    sources: sourcesOf({ asked, limits: [limit, ...others] }),
    followUps: followUpsForLimits({ asked, limits: [limit, ...others] }),
  };
}
