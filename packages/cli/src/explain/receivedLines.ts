import type { Entry } from '@errdex/schema';
import { wrap } from '../output/wrap.ts';
import type { Received } from './answer.ts';
import { titleOf, type View } from './view.ts';

/** What a response said that the entry itself does not tell. */
export function receivedLines({
  entry,
  received,
  view,
}: {
  entry: Entry;
  received: Received | undefined;
  view: View;
}): string[] {
  if (received === undefined) return [];
  const { phrases, catalog, output } = view;
  const { code, envelope, wireMessage, trace, params } = received;
  if (envelope === undefined && code === entry.code) return [];
  const { labels } = phrases.explain;
  const facts: readonly (readonly [string, string | undefined])[] = [
    [labels.code, code === undefined ? undefined : String(code)],
    [labels.wireMessage, wireMessage],
    [labels.envelope, envelope && titleOf({ items: catalog.envelopes, id: envelope, view })],
    [labels.trace, trace || undefined],
    ...Object.entries(params ?? {}).map(([name, value]) => [name, String(value)] as const),
  ];
  return facts.flatMap(([label, value]) =>
    value === undefined
      ? []
      : wrap({
          pieces: [{ text: `${label}${phrases.explain.colon}${value}` }],
          width: output.width,
          first: '  ',
          rest: '    ',
        }),
  );
}
