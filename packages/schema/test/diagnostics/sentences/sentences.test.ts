import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { inChinese, inEnglish } from '../../../src/diagnostics/sentences/sentences.ts';
import { compile } from '../../../src/index.ts';
import { schemaFindings } from '../../../src/parse/schemaFindings.ts';
import { base, entry, folder } from '../../catalogFolder.ts';
import { catalogCases } from './catalogCases.ts';
import { filesCases } from './filesCases.ts';
import { formCases } from './formCases.ts';
import { icuCases } from './icuCases.ts';
import { pairsOf, printedOf } from './printed.ts';
import { publishedCases } from './publishedCases.ts';
import { ruleCases } from './ruleCases.ts';
import type { SentenceCase } from './sentenceCase.ts';
import { syntaxCases } from './syntaxCases.ts';
import { textCases } from './textCases.ts';

const tables = {
  files: filesCases,
  syntax: syntaxCases,
  form: formCases,
  rules: ruleCases,
  texts: textCases,
  icu: icuCases,
  catalog: catalogCases,
  published: publishedCases,
};

describe.each(Object.entries(tables))('sentences on %s', (_, cases) => {
  it.each(Object.entries<SentenceCase>(cases))(
    'tell a mistake of the kind %s in both languages',
    (_key, [mistake, english, chinese]) => {
      expect(printedOf(mistake)).toContainEqual([english, chinese]);
    },
  );
});

describe('sentences', () => {
  it.each<SentenceCase>([
    [
      {
        'disputes/a.yaml': dispute('x'),
        'disputes/b.yaml': dispute('x'),
      },
      'The id x is taken by disputes/a.yaml.',
      'id x 已经被 disputes/a.yaml 用了。',
    ],
    [
      entry({
        name: 'A',
        code: 1,
        more: 'match: [{ envelope: json, message: x }, { envelope: json, message: x }]',
      }),
      'The form 1 “x” in the envelope json is claimed further up already.',
      '响应格式 json 里的 1（“x”）在前面已经认领过。',
    ],
    [
      entry({ name: 'A', code: 1, more: 'qqqqqq: 1' }),
      'Unknown key "qqqqqq".',
      '没有“qqqqqq”这个键。',
    ],
    [
      entry({ name: 'A', code: 1 }).replace('[http]', '[]'),
      '`transports`: Expected at least 1 item.',
      '`transports`：至少要有 1 项。',
    ],
    [
      { 'limits.yaml': 'limits: [{ kind: rat }]' },
      '`limits.0.kind`: Expected one of rate, quantity, gap, timeout, did you mean "rate"?',
      '`limits.0.kind`：应当是以下之一：rate、quantity、gap、timeout；是不是要写 rate？',
    ],
    [
      { 'limits.yaml': 'limits: [{ id: a }]' },
      '`limits.0.kind`: Expected one of rate, quantity, gap, timeout.',
      '`limits.0.kind`：应当是以下之一：rate、quantity、gap、timeout。',
    ],
    [
      entry({ name: 'A', code: 1 }).replace('executed: no', 'executed: no, wait: { limits: x }'),
      'Unknown key "limits", did you mean "limit"?',
      '没有“limits”这个键，是不是要写 limit？',
    ],
    [
      entry({ name: 'A', code: 1 }).replace('executed: no', 'executed: no, wait: { duration: 10 }'),
      '`retry.wait.duration` takes a text.',
      '`retry.wait.duration` 应当是文字。',
    ],
    [
      entry({ name: 'A', code: 1 }).replace(
        'executed: no',
        'executed: no, wait: { limit: quote-rate, duration: 10s }',
      ),
      '`retry.wait`: Expected exactly one of the keys limit, duration.',
      '`retry.wait`：以下的键要写一个，也只能写一个：limit、duration。',
    ],
    ['7', 'The file takes a mapping.', '文件内容应当是映射。'],
  ])('tell what differs from case to case: %#', (mistake, english, chinese) => {
    expect(printedOf(mistake)).toContainEqual([english, chinese]);
  });

  it('quote what a schema says that is none of ours', () => {
    const { error } = z.email().safeParse('x');
    const [finding] = schemaFindings({ file: '', error: error as z.ZodError });
    expect(finding && [inEnglish(finding.says), inChinese(finding.says)]).toEqual([
      'The file: Invalid email address',
      '文件：不符合要求：Invalid email address',
    ]);
  });
});

describe('sentences on the folder', () => {
  it('tell of a folder that is not there', () => {
    const { diagnostics } = compile({ root: join(folder({}), 'nowhere') });
    expect(pairsOf(diagnostics)).toEqual(
      expect.arrayContaining([
        ['The catalogue’s folder cannot be opened: ENOENT.', '打不开目录文件夹：ENOENT。'],
        [
          'There is no catalog.yaml here, to which all other files refer.',
          '这里没有 catalog.yaml，而其他文件都要引用它。',
        ],
      ]),
    );
  });

  it('tell of links and of what is no file', () => {
    const root = folder(base);
    symlinkSync(join(folder({ 'a.yaml': '' }), 'a.yaml'), join(root, 'entries/out.yaml'));
    symlinkSync(join(root, 'entries'), join(root, 'more'));
    symlinkSync('gone.yaml', join(root, 'entries/dangling.yaml'));
    mkdirSync(join(root, 'entries/folder.yaml'));
    expect(pairsOf(compile({ root }).diagnostics)).toEqual(
      expect.arrayContaining([
        [
          'This link leads to a place outside the catalogue’s folder.',
          '这个链接指到了目录文件夹之外。',
        ],
        ['A link to a folder is not followed.', '指向文件夹的链接不会被读取。'],
        ['The link leads nowhere: ENOENT.', '链接指向的地方不存在：ENOENT。'],
        ['This is not a plain file.', '这不是普通文件。'],
      ]),
    );
  });

  it('tell of what cannot be read', () => {
    // Root may read everything, but nobody a path that is longer than the system takes.
    const root = realpathSync(mkdtempSync(join(tmpdir(), 'errdex-long-')));
    onTestFinished(() => void execFileSync('rm', ['-rf', root]));
    const part = 'x'.repeat(200);
    const depth = Math.floor((4095 - root.length - 10) / (part.length + 1));
    const rest = 4095 - root.length - depth * (part.length + 1) - 2;
    const last = 'y'.repeat(rest);
    execFileSync(
      'sh',
      [
        '-c',
        `for i in $(seq ${depth}); do mkdir ${part}; cd ${part}; done; mkdir ${last}; cd ${last}; : > a.yaml; mkdir b`,
      ],
      { cwd: root },
    );
    expect(pairsOf(compile({ root }).diagnostics)).toEqual(
      expect.arrayContaining([
        ['The file cannot be read: ENAMETOOLONG.', '读不了这个文件：ENAMETOOLONG。'],
        ['The folder cannot be read: ENAMETOOLONG.', '读不了这个文件夹：ENAMETOOLONG。'],
      ]),
    );
  });
});

function dispute(id: string): string {
  return `id: ${id}
about: ['entry:OK']
sides: [{ id: a, sources: [{ source: docs }] }, { id: b, sources: [{ source: docs }] }]
text:
  zh: { title: 题, sides: { a: 甲, b: 乙 }, why: 因 }
  en: { title: T, sides: { a: A, b: B }, why: W }
`;
}
