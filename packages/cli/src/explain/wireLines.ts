import type { Entry } from '@errdex/schema';
import stringWidth from 'fast-string-width';
import { type Piece, wrap } from '../output/wrap.ts';
import { colorsOf, inLocale, titleOf, type View } from './view.ts';

/** Every form in which an entry arrives: envelope, code, message, how it is known. */
export function wireLines({ entry, view }: { entry: Entry; view: View }): string[] {
  const { catalog, phrases, output } = view;
  const { dim, yellow, cyan } = colorsOf(view);
  const rows = entry.match.map(({ envelope, code, message, evidence, source }) => {
    const known = catalog.sources.find(({ id }) => id === source);
    const title = known && inLocale(known.title, view);
    return {
      envelope: titleOf({ items: catalog.envelopes, id: envelope, view }),
      code: String(code),
      message,
      known: [phrases.explain.evidence[evidence], title, known?.date].filter(Boolean).join(' · '),
      contested: evidence !== 'documented',
    };
  });
  const widest = Math.max(0, ...rows.map((row) => stringWidth(row.code)));
  return rows.flatMap(({ envelope, code, message, known, contested }) => {
    const first = `${code}${' '.repeat(widest - stringWidth(code))}  `;
    const rest = ' '.repeat(stringWidth(first));
    const width = output.width - 2;
    const shown: Piece =
      message === undefined
        ? { text: phrases.explain.anyMessage, style: dim }
        : { text: message, style: cyan };
    const how: Piece = contested ? { text: known, style: yellow } : { text: known, style: dim };
    return [
      ...wrap({ pieces: [shown], width, first, rest }),
      ...wrap({ pieces: [{ text: `${envelope} · `, style: dim }, how], width, first: rest }),
    ];
  });
}
