import type { syntax } from '../../../src/diagnostics/sentences/syntax.en.ts';
import type { SentenceCases } from './sentenceCase.ts';

/** What is wrong with YAML. */
export const syntaxCases: SentenceCases<typeof syntax> = {
  'yaml-key-twice': [
    'name: A\nname: B',
    'This key stands here a second time.',
    '这个键前面已经写过一次。',
  ],
  'yaml-indirection': [
    'name: &x A',
    'Anchors, aliases and tags are not used in a catalogue.',
    '目录里不使用锚点、别名和标签。',
  ],
  'yaml-directive': [
    '%YAML 1.2\n---\nname: A',
    'Directives are not used in a catalogue.',
    '目录里不使用 YAML 指令。',
  ],
  'yaml-too-deep': [
    `name: ${'['.repeat(50_000)}`,
    'The document is nested too deeply.',
    '文档嵌套得太深。',
  ],
  'yaml-documents': [
    'name: A\n---\nname: B',
    'A file holds one document; a second one begins here.',
    '一个文件只放一份文档，这里开始了第二份。',
  ],
  'yaml-indent-mapping': [
    'text:\n    zh: 1\n  en: 2',
    'The keys of a mapping begin at the same column.',
    '同一个映射的键要从同一列开始。',
  ],
  'yaml-indent-list': [
    'see:\n  - - a\n   - b',
    'The items of a list begin at the same column.',
    '同一个列表的各项要从同一列开始。',
  ],
  'yaml-indent-text': [
    'text: |\n    \n  x',
    'An empty line before the text is indented further than the text.',
    '文字前面的空行比文字缩进得还多。',
  ],
  'yaml-tab': ['see:\n\t- a', 'A tab cannot indent; use spaces.', '不能用制表符缩进，请用空格。'],
  'yaml-quote-open': ['name: "A', 'A closing " is missing.', '缺少收尾的引号 "。'],
  'yaml-bracket-open': [
    'transports: [http',
    'A closing ] is missing, or is not indented far enough.',
    '缺少收尾的 ]，或者它缩进得不够。',
  ],
  'yaml-bracket-extra': ['transports: ]', 'This ] closes nothing.', '这个 ] 没有对应的开头。'],
  'yaml-text-line': [
    'text: |x',
    'After | or >, the text begins on the next line.',
    '| 或 > 之后要换行再写文字。',
  ],
  'yaml-colon-missing': [
    'name: A\ncode',
    'A key is followed by a colon and its value.',
    '键后面要有冒号和值。',
  ],
  'yaml-key-lines': [
    'name\ncode: 1',
    'A key stands on one line with its colon.',
    '键和它的冒号要写在同一行。',
  ],
  'yaml-colon-space': [
    'name: A\ncode：1002\nkind: error',
    'A key is followed by a half-width colon and a space.',
    '键后面要用半角冒号加空格。',
  ],
  'yaml-conflict': [
    'name: A\n<<<<<<< HEAD\ncode: 1\n=======\ncode: 2\n>>>>>>> b\nkind: error',
    'Here begins what git could not merge; keep one side and delete the lines of <<<<<<<, ======= and >>>>>>>.',
    '从这里开始是 git 没能合并的内容；请保留其中一方，并删去 <<<<<<<、======= 和 >>>>>>> 这几行。',
  ],
  'yaml-mapping-inline': [
    'name: a: b',
    'A value with a colon and a space in it is put in quotes; a mapping begins on a line of its own.',
    '含有“冒号加空格”的值要加引号；要写映射，请另起一行。',
  ],
  'yaml-list-inline': ['see: - a', 'A list begins on a line of its own.', '列表要另起一行写。'],
  'yaml-dash': [
    'sources:\n  - source: a\n    date: b\n   text: c',
    'Each item of a list begins with a dash; look at the indentation.',
    '列表的每一项都以短横线开头；请检查缩进。',
  ],
  'yaml-in-brackets': [
    'retry: { when: never executed: no }',
    'Inside [ ] or { }, a comma is missing, or a bracket is not closed.',
    '[ ] 或 { } 里缺少逗号，或者括号没有收尾。',
  ],
  'yaml-comma-missing': [
    'see: ["a" "b"]',
    'A comma is missing between two items.',
    '两项之间缺少逗号。',
  ],
  'yaml-comma-extra': ['see: [a,, b]', 'There is a comma too many.', '多了一个逗号。'],
  'yaml-start': [
    'name: @A',
    'A text that begins with @ is put in quotes.',
    '以 @ 开头的文字要加引号。',
  ],
  'yaml-escape': [
    String.raw`name: "\d"`,
    '\\d is no escape; in double quotes, \\\\ stands for a backslash.',
    '没有 \\d 这种转义；双引号里的反斜杠要写成 \\\\。',
  ],
  'yaml-comment': [
    'name: "A"#x\ncode: @',
    'A space stands before the # of a comment.',
    '注释的 # 前面要有空格。',
  ],
  'yaml-key-type': ['? [a]\n: b', 'A key is a text.', '键只能是文字。'],
  'yaml-extra': [
    'name: "A" B',
    'Something follows a value that has ended; put the whole of it in quotes.',
    '值已经结束，后面又有别的内容；请给整个值加引号。',
  ],
  'yaml-other': [
    ': a',
    'Incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line.',
    'YAML 解析器报告：incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line',
  ],
};
