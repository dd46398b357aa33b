import type { Locale } from '@errdex/schema';
import { z } from 'zod';
import { memo } from '../app/memo.ts';
import type { DecoderData } from '../decoder/data.ts';
import { decoderData } from '../decoder/decoderData.ts';
import { findAnswer } from '../decoder/findAnswer.ts';
import { type OpenData, openData } from '../decoder/openData.ts';
import type { Site } from '../site/site.ts';
import { explanation } from './explanation.ts';
import { answerOf, localeInput, localeOf, readOnly, textInput, type Tool } from './tool.ts';

const longestText = 20_000;

/** The tool `explain`. */
export function explainTool(site: Site): Tool {
  const inputSchema = z.object({
    text: textInput(longestText).describe(
      'Whatever arrived, as it arrived: a JSON body, a WebSocket frame, a status line with its body, a line of a log, a wire message, a code such as 401, or the name of an entry. Leave tokens and keys out.',
    ),
    locale: localeInput(site),
  });
  const opened = memo<OpenData>({ most: site.catalog.locales.length });
  const open = (locale: Locale): OpenData =>
    openData(JSON.parse(decoderData(site.inLocale(locale))) as DecoderData);
  return (server) => {
    server.registerTool(
      'explain',
      {
        title: 'Explain what the API sent',
        description:
          'Decodes anything that the API sent and returns the entry that it stands for, or the candidates when several fit: meaning, causes, fixes, and whether and when to retry. The most exact tool for an error at hand; use it before search.',
        inputSchema,
        annotations: { title: 'Explain what the API sent', ...readOnly },
      },
      ({ text, locale: wanted }) => {
        const locale = localeOf({ site, locale: wanted, text });
        const answer = findAnswer({ open: opened(locale, open), pasted: text });
        return answerOf(explanation({ view: site.inLocale(locale), answer }));
      },
    );
  };
}
