import { z } from 'zod';
import { answerAsk } from '../ask/answerAsk.ts';
import type { Ask } from '../ask/ask.ts';
import { longestQuestion } from '../ask/question.ts';
import type { Site } from '../site/site.ts';
import { answerOf, localeInput, localeOf, readOnly, textInput, type Tool } from './tool.ts';

/** The tool `ask`: the same answers as `?ask=`. */
export function askTool({ site, ask }: { readonly site: Site; readonly ask: Ask }): Tool {
  const inputSchema = z.object({
    question: textInput(longestQuestion).describe(
      'One specific, self-contained question in natural language, in any language of the site.',
    ),
    goal: z.string().max(300).optional().describe('What is to be reached in the end.'),
    locale: localeInput(site),
  });
  return (server) => {
    server.registerTool(
      'ask',
      {
        title: 'Ask the docs',
        description:
          'Answers a question about codes, limits, plans, retries or known contradictions from the docs alone: a direct answer, excerpts, follow-up questions and sources. For what the API sent, explain is more exact.',
        inputSchema,
        annotations: { title: 'Ask the docs', ...readOnly },
      },
      ({ question, goal, locale: wanted }) => {
        const locale = localeOf({ site, locale: wanted, text: question });
        const query = new URLSearchParams({ ask: question, ...(goal !== undefined && { goal }) });
        return answerOf(answerAsk({ site, ask, locale, query, askUrl: `${site.url}${locale}.md` }));
      },
    );
  };
}
