import type { Locale } from '@errdex/schema';
import type { CallToolResult, McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { answerLocale } from '../ask/question.ts';
import { tokensOf } from '../ask/text.ts';
import type { Site } from '../site/site.ts';

/** Registers itself; there is a new server for every request. */
export type Tool = (server: McpServer) => void;

/** Nothing is changed, and nothing outside the site is looked at. */
export const readOnly = {
  readOnlyHint: true,
  destructiveHint: false,
  idempotentHint: true,
  openWorldHint: false,
} as const;

/** A text in Markdown as a tool's answer. */
export function answerOf(text: string): CallToolResult {
  return { content: [{ type: 'text', text }] };
}

/** What went wrong and what to do, for the model to read. */
export function errorOf(text: string): CallToolResult {
  return { ...answerOf(text), isError: true };
}

/** A text that says something, of at most so many characters. */
export function textInput(longest: number): z.ZodString {
  return z.string().max(longest).regex(/\S/, 'The text is empty.');
}

/** The language of an answer, one of the site's. */
export function localeInput({ catalog }: Site): z.ZodOptional<z.ZodEnum<Record<string, string>>> {
  return z
    .enum(catalog.locales)
    .optional()
    .describe('Language of the answer. Without it: the language of the text, or English.');
}

/** The language asked for, else that of a text's script. */
export function localeOf({
  site: { catalog, defaultLocale },
  locale,
  text,
}: {
  readonly site: Site;
  readonly locale: Locale | undefined;
  readonly text: string;
}): Locale {
  if (locale !== undefined) return locale;
  const words = tokensOf(text.slice(0, mostRead));
  return answerLocale({ catalog, words, page: defaultLocale });
}

const mostRead = 1000;
