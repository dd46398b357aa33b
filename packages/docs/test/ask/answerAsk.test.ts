import { describe, expect, it } from 'vitest';
import { answerAsk } from '../../src/ask/answerAsk.ts';
import { site } from '../alltick.ts';
import { ask } from './asking.ts';

function body(query: Record<string, string>, locale = 'en'): string {
  return answerAsk({
    site,
    ask,
    locale,
    query: new URLSearchParams(query),
    askUrl: `https://codes.example.com/${locale}.md`,
  });
}

describe('the body of an answer', () => {
  it('has the form in which GitBook serves answers', () => {
    const text = body({ ask: 'May I retry 606?' });
    const [question, answer] = text.split('\n\n');
    expect(question).toBe('# May I retry 606?');
    expect(answer).toMatch(/^Yes, but only after reconnecting/);
    expect(text).toContain(
      '\n\n# Suggested Follow-up Questions:\n\nIf you need more information, consider asking one of these follow-up questions by performing an HTTP GET request on the URL:\n\n- [How do I fix 606?](https://codes.example.com/en.md?ask=How%20do%20I%20fix%20606%3F)\n',
    );
    expect(text).toMatch(
      /\n\n# Sources:\n\n- \[606 CONNECTION_THROTTLED\]\(https:\/\/codes\.example\.com\/en\/codes\/606-connection-throttled\.md\)\n\n$/,
    );
  });

  it('repeats the question as it was asked', () => {
    for (const question of [
      '{"ret":603,"msg":"token level not enough","data":[1]} at 12:00:01 + 2s: what is this?',
      'Why is PLAN_RATE_EXCEEDED > 1.5 & < 3 | at $5?',
      '606 怎么办！（急）',
    ]) {
      expect(body({ ask: question }).split('\n')[0]).toBe(`# ${question}`);
    }
  });

  it('links to the pages of the language that it answers in', () => {
    const text = body({ ask: '606 可以重试吗？' }, 'en');
    expect(text).toContain('(https://codes.example.com/zh/codes/606-connection-throttled.md)');
    expect(text).not.toContain('codes.example.com/en/');
  });

  it('hands the goal on to every follow-up question', () => {
    const text = body({ ask: 'May I retry 606?', goal: 'write a & b' });
    const links = text.split('\n').filter((line) => line.includes('?ask='));
    expect(links.length).toBeGreaterThan(1);
    for (const line of links) expect(line).toMatch(/&goal=write%20a%20%26%20b\)$/);
  });

  it('asks for the question that was forgotten', () => {
    for (const question of ['', '  ', '<question>', '<question']) {
      expect(body({ ask: question })).toMatch(
        /^You forgot to pass a question in the `\?ask=` parameter\./,
      );
    }
    expect(
      answerAsk({ site, ask, locale: 'en', query: new URLSearchParams(), askUrl: '' }),
    ).toMatch(/^You forgot/);
  });

  it('says when it has no answer', () => {
    expect(body({ ask: 'Who painted the Mona Lisa?' })).toBe("We couldn't answer this question.");
  });

  it('says in the language of the page that a question is too long', () => {
    expect(body({ ask: 'x'.repeat(501) }, 'zh')).toMatch(/^问题太长：最多只读 500 个字符/);
    expect(body({ ask: 'x'.repeat(501) }, 'en')).toMatch(/at most 500 characters/);
  });

  it('gives the same bytes for the same question', () => {
    expect(body({ ask: '429 和 605 有什么区别？' })).toBe(body({ ask: '429 和 605 有什么区别？' }));
  });
});
