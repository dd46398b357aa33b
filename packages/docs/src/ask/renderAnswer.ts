import { oneLine } from '../markdown/escape.ts';
import { renderBlocks, twinLinks } from '../markdown/blocks.ts';
import { renderHeading, renderLink } from '../markdown/inline.ts';
import { pageAddress, pageTitle } from '../site/resolve.ts';
import type { Site } from '../site/site.ts';
import type { Answer } from './ask.ts';

/** An answer as Markdown, in the form in which GitBook serves it. */
export function renderAnswer({
  site,
  question,
  answer,
  goal,
  askUrl,
}: {
  readonly site: Site;
  readonly question: string;
  readonly answer: Answer;
  /** What the asker is after; only handed on to the follow-up questions. */
  readonly goal: string | undefined;
  /** The address that takes questions, without a query. */
  readonly askUrl: string;
}): string {
  const view = site.inLocale(answer.locale);
  const parts = [
    `# ${renderHeading(visible(question))}`,
    renderBlocks({ blocks: answer.blocks, writing: twinLinks(view) }),
    ...(answer.followUps.length === 0
      ? []
      : [
          '# Suggested Follow-up Questions:',
          'If you need more information, consider asking one of these follow-up questions by performing an HTTP GET request on the URL:',
          answer.followUps
            .map((text) => `- ${renderLink({ text, url: followUpUrl({ text, goal, askUrl }) })}`)
            .join('\n'),
        ]),
    ...(answer.sources.length === 0
      ? []
      : [
          '# Sources:',
          answer.sources
            .map((page) => {
              const url =
                site.origin + pageAddress({ site, locale: answer.locale, page, format: 'md' });
              return `- ${renderLink({ text: pageTitle({ view, page }), url })}`;
            })
            .join('\n'),
        ]),
  ];
  return `${parts.join('\n\n')}\n\n`;
}

/** Text in one line, without characters that only change how others are shown. */
function visible(text: string): string {
  return oneLine(text.replace(/[\p{Cf}\p{Cs}]/gu, '')).trim();
}

function followUpUrl({
  text,
  goal,
  askUrl,
}: {
  text: string;
  goal: string | undefined;
  askUrl: string;
}): string {
  const query = new URLSearchParams({
    ask: text,
    ...(goal !== undefined && goal !== '' && { goal }),
  });
  return `${askUrl}?${query.toString().replaceAll('+', '%20')}`;
}
