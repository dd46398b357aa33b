import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { answerAsk } from '../../src/ask/answerAsk.ts';
import { oneLine } from '../../src/markdown/escape.ts';
import { readGfm, textOf } from '../markdown/reading.ts';
import { site } from '../alltick.ts';
import { ask } from './asking.ts';

const askUrl = 'https://codes.example.com/en.md';

function body(question: string, goal?: string): string {
  const query = new URLSearchParams({ ask: question, ...(goal !== undefined && { goal }) });
  return answerAsk({ site, ask, locale: 'en', query, askUrl });
}

const nasty = fc.constantFrom(
  '606',
  '401',
  '429 ',
  'What does ',
  '可以重试吗',
  '{"ret":606,',
  '"msg":"x"}',
  '{"__proto__":{"ret":606}}',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[click](javascript:alert(1))',
  '![x](https://evil.example/x.png)',
  '# heading\n',
  '\n\n---\n\n',
  '```\n',
  '`',
  '| a | b |\n| - | - |\n',
  '\u0000',
  '\u001b[31m',
  '\u202e',
  '\u2028',
  '\ud800',
  '\udc00',
  '\ufeff',
  '{{7*7}}',
  '${7*7}',
  'https://evil.example/',
  'www.evil.example',
  '(a+)+$',
  'connection '.repeat(9),
  'TOKEN_'.repeat(9),
);

const questions = fc
  .array(fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 14 })
  .map((parts) => parts.join(''));

/** What a heading shows of a question: one line, without what only changes how others look. */
function shownIn(question: string): string {
  const arrived = new URLSearchParams({ ask: question }).get('ask') ?? '';
  return oneLine(arrived.trim().replace(/[\p{Cf}\p{Cs}]/gu, '')).trim();
}

function links(node: Nodes): readonly string[] {
  if (node.type === 'link' || node.type === 'image' || node.type === 'definition')
    return [node.url];
  return 'children' in node ? node.children.flatMap((child) => links(child)) : [];
}

function has(node: Nodes, type: Nodes['type']): boolean {
  return (
    node.type === type || ('children' in node && node.children.some((child) => has(child, type)))
  );
}

describe('questions that mean harm', () => {
  it('never throws, and leaves a question one line of plain text', () => {
    fc.assert(
      fc.property(questions, questions, (question, goal) => {
        const text = body(question, goal);
        const [title] = readGfm(text).children;
        if (!text.startsWith('# ') || title === undefined) return;
        expect(title.type).toBe('heading');
        expect(textOf(title)).toBe(shownIn(question));
        for (const type of [
          'link',
          'image',
          'html',
          'emphasis',
          'strong',
          'delete',
          'inlineCode',
        ] as const) {
          if (type !== 'inlineCode' || !/https?:|www\.|@/.test(question)) {
            expect(has(title, type)).toBe(false);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('links nowhere but to the site and to what the catalogue links to', () => {
    fc.assert(
      fc.property(questions, questions, (question, goal) => {
        for (const url of links(fromMarkdown(body(question, goal)))) {
          expect(url).toMatch(/^https:\/\//);
          expect(url).not.toMatch(/^https:\/\/(?:www\.)?evil/);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('says so when a question is too long, however long', () => {
    for (const length of [501, 10_240, 1_000_000]) {
      expect(body('606 '.repeat(length / 4 + 1))).toMatch(/^The question is too long: at most 500/);
    }
  });

  it('answers the longest questions quickly, whatever they repeat', () => {
    for (const part of [
      '429 605 ',
      '{"',
      '_A',
      'connection close ',
      '请求连接',
      'A',
      '1 ',
      '，？',
      'aA',
    ]) {
      const started = performance.now();
      ask({ text: part.repeat(500).slice(0, 500), locale: 'en' });
      // A hundred times what it takes; a pattern that runs away takes seconds.
      expect(performance.now() - started, part).toBeLessThan(500);
    }
  });

  it('takes no name for one that every object has', () => {
    for (const text of [
      'What does __proto__ mean?',
      'constructor',
      'May I retry toString?',
      'valueOf 是什么',
    ]) {
      expect(ask({ text, locale: 'en' }), text).toBeUndefined();
    }
  });

  it('reads a body with a key of every object as any other', () => {
    const text = body('{"__proto__":{"ret":606},"ret":605,"msg":"too many requests"}');
    expect(text.split('\n\n')[1]).toMatch(/^This is \[605 REQUEST/);
  });
});
