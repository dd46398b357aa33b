import { describe, expect, it } from 'vitest';
import { configCases } from './configCases.ts';
import { folderCases } from './folderCases.ts';
import { generatorCases, names } from './generatorCases.ts';
import type { ProblemCase } from './problemCase.ts';

const cases: Readonly<Record<string, ProblemCase>> = {
  ...configCases,
  ...generatorCases,
  ...folderCases,
};

describe('a problem', () => {
  it.each(Object.entries(cases))(
    'says in both languages: %s',
    async (_, [mistake, english, chinese]) => {
      const problem = (await mistake()).at(-1);
      expect([problem?.message, problem?.zh.message]).toEqual([english, chinese]);
      expect(problem?.fix).not.toMatch(/\p{Script=Han}/u);
      expect(problem?.zh.fix).toMatch(/\p{Script=Han}/u);
    },
  );

  it.each([
    ['', '是空的'],
    ['/a', '是绝对路径'],
    ['C:/x', '以盘符开头'],
    ['.errdex-manifest.json', '是 Errdex 自己保留的'],
    ['a//b', '的斜杠之间有一段是空的'],
    ['./a', '里有 `.` 这一段'],
    ['a\\b', '里有反斜杠'],
    ['a?b', '里有不能用在文件名里的字符'],
    ['a.', '里有一段以点结尾'],
    ['a ', '里有一段以空格开头或结尾'],
    ['nul', '里有一段是 Windows 的设备名'],
    ['x'.repeat(256), '里有一段超过 255 字节'],
  ])('says in Chinese why %j is no name of a file', (name, fault) => {
    expect(names(name)()[0]?.zh.message).toBe(`生成器 \`mine\` 产生的一个文件名${fault}。`);
  });
});
