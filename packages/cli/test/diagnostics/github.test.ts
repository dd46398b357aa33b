import { expect, test } from 'vitest';
import { formatGithub } from '../../src/diagnostics/github.ts';

test('escapes what workflow commands are made of', () => {
  const place = { line: 1, column: 2, offset: 1 };
  expect(
    formatGithub({
      id: 'key-unknown',
      severity: 'warning',
      message: '100% of a\r\nb: c, d',
      file: 'a,b:c%.yaml',
      range: { start: place, end: { line: 2, column: 9, offset: 20 } },
      fix: 'Fix it.',
    }),
  ).toBe(
    '::warning file=a%2Cb%3Ac%25.yaml,line=1,endLine=2,col=2,title=key-unknown::' +
      '100%25 of a%0D%0Ab: c, d%0AFix it.',
  );
});

test('marks a problem without a place by its file alone', () => {
  expect(
    formatGithub({
      id: 'foreign-files',
      severity: 'error',
      message: 'Not ours.',
      file: 'src/generated',
      fix: 'Move them.',
    }),
  ).toBe('::error file=src/generated,title=foreign-files::Not ours.%0AMove them.');
});
