import type { Inline } from '../../blocks/block.ts';
import { compose } from '../../blocks/inline.ts';
import { type Asked, linked, meaningOf, pageOf, type Reply, titled } from '../asked.ts';
import { fewOf, followUpsFor, followUpsForLimits } from '../followUps.ts';
import { closing, closingTimeouts } from '../silence.ts';
import { sourcesOf } from './limitText.ts';

const mostShown = 6;
const again =
  /\bkeeps?\b|\b(?:always|constantly|randomly)\b|一直|总是|总被|老是|不断|经常|反复|频繁/;

/** All that ends connections, for who only sees that they end; undefined where nothing does. */
export function droppedReply(asked: Asked): Reply | undefined {
  const { intents, question, say, tables, view } = asked;
  const wonders = intents.has('cause') || intents.has('fix') || again.test(question.lower);
  if (!question.terms.has(closing) || !wonders) return undefined;
  const entries = tables.list({ closes: true }).slice(0, mostShown);
  const limits = closingTimeouts(view).slice(0, mostShown);
  const item = (subject: Inline, text: Inline): { readonly text: Inline } => ({
    text: compose((put) => say.isEntry(put(subject), put(text))),
  });
  const items = [
    ...entries.map((entry) => item(linked(entry), meaningOf({ asked, entry }))),
    ...limits.map(({ id, note }) => item(titled(`limit:${id}`), note?.[view.locale] ?? [])),
  ];
  if (items.length < 2) return undefined;
  return {
    blocks: [{ kind: 'list', ordered: false, items }],
    sources: [...entries.map(pageOf), ...sourcesOf({ asked, limits })],
    followUps: fewOf([
      ...followUpsFor({ asked, entries, next: ['fix', 'cause'] }),
      ...followUpsForLimits({ asked, limits }),
    ]),
  };
}
