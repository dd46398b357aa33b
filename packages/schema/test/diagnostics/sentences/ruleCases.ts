import type { rules } from '../../../src/diagnostics/sentences/form.en.ts';
import { base, entry } from '../../catalogFolder.ts';
import type { SentenceCases } from './sentenceCase.ts';

const catalog = base['catalog.yaml'] as string;

/** The rules of the form that a value can break. */
export const ruleCases: SentenceCases<Omit<typeof rules, 'other'>> = {
  'text-empty': [
    entry({ name: 'A', code: 1 }).replace('meaning: Meaning', 'meaning: ""'),
    '`text.en.meaning`: The text is empty.',
    '`text.en.meaning`：文字是空的。',
  ],
  'text-hidden': [
    entry({ name: 'A', code: 1 }).replace('Meaning', String.raw`"a\u202eb"`),
    '`text.en.meaning`: The text has a control character or one that changes the direction of text.',
    '`text.en.meaning`：文字里有控制字符，或改变文字方向的字符。',
  ],
  'message-hidden': [
    entry({
      name: 'A',
      code: 1,
      more: String.raw`match: [{ envelope: json, message: "a\u0007b" }]`,
    }),
    '`match.0.message`: The message has a control character.',
    '`match.0.message`：响应消息里有控制字符。',
  ],
  'name-form': [
    entry({ name: 'tokenInvalid', code: 1 }),
    '`name`: A name is SUBJECT_PROBLEM: capitals, digits and single underscores.',
    '`name`：名称要写成 SUBJECT_PROBLEM 的样子：大写字母、数字和单个下划线。',
  ],
  'id-form': [
    entry({ name: 'A', code: 1 }).replace('domain: api', 'domain: API'),
    '`domain`: An id is lower-case words joined by hyphens.',
    '`domain`：id 由小写单词组成，用连字符连接。',
  ],
  'page-id-form': [
    { 'catalog.yaml': catalog.replace('limits/http', 'Limits') },
    '`pages.0.id`: A page’s id is lower-case words joined by hyphens and slashes.',
    '`pages.0.id`：页面的 id 由小写单词组成，用连字符和斜杠连接。',
  ],
  'param-form': [
    entry({ name: 'A', code: 1, more: 'params: { N: { type: string } }' }),
    'A param’s name is camelCase.',
    '参数名用 camelCase。',
  ],
  'locale-form': [
    entry({ name: 'A', code: 1 }).replace('  en:', '  english:'),
    'A locale is a BCP 47 tag such as zh, en or pt-BR.',
    '语言要写成 BCP 47 标签，例如 zh、en 或 pt-BR。',
  ],
  'date-form': [
    entry({ name: 'A', code: 1 }).replace('2024-01-01', '2024-13-01'),
    '`since`: A date is yyyy-mm-dd.',
    '`since`：日期要写成 yyyy-mm-dd。',
  ],
  'date-none': [
    entry({ name: 'A', code: 1 }).replace('2024-01-01', '2025-02-29'),
    '`since`: There is no such day.',
    '`since`：没有这一天。',
  ],
  'duration-form': [
    entry({ name: 'A', code: 1 }).replace(
      'executed: no',
      'executed: no, wait: { duration: 10 sec }',
    ),
    '`retry.wait.duration`: A duration is a whole number with its unit: 300ms, 10s, 1m, 2h or 1d.',
    '`retry.wait.duration`：时长是整数加单位：300ms、10s、1m、2h 或 1d。',
  ],
  'pointer-form': [
    entry({ name: 'A', code: 1, more: 'params: { n: { type: string, from: n } }' }),
    '`params.n.from`: A JSON Pointer begins with a slash: /ret or /data/limit.',
    '`params.n.from`：JSON Pointer 以斜杠开头：/ret 或 /data/limit。',
  ],
  'url-form': [
    { 'catalog.yaml': `homepage: http://a.example${catalog}` },
    '`homepage`: An address begins with https:// and has no spaces or quotes.',
    '`homepage`：地址以 https:// 开头，不含空格和引号。',
  ],
  'code-form': [
    entry({ name: 'A', code: '"a b"' }),
    '`code`: A code is a whole number or up to 100 visible ASCII characters.',
    '`code`：错误码是整数，或最多 100 个可见的 ASCII 字符。',
  ],
  'path-form': [
    { 'catalog.yaml': catalog.replace('path: /quote', 'path: quote') },
    '`interfaces.0.path`: A path begins with a slash.',
    '`interfaces.0.path`：路径以斜杠开头。',
  ],
  'hash-form': [
    entry({ name: 'A', code: 1 }).replace(/translatedFrom: .*/, 'translatedFrom: abc'),
    '`text.en.translatedFrom`: The hash of a source text is six lower-case letters.',
    '`text.en.translatedFrom`：原文的哈希是六个小写字母。',
  ],
  'method-form': [
    (json) => (json.interfaces[0].method = 'get'),
    '`interfaces.0.method`: A method is in capitals.',
    '`interfaces.0.method`：方法名用大写字母。',
  ],
  'case-form': [
    (json) => (json.entries[2].text.en.message.parts[0].cases.won = []),
    'No case is called so.',
    '没有叫这个名字的分支。',
  ],
  'target-form': [
    (json) => (json.entries[2].see[0] = 'data:,x'),
    '`entries.2.see.0`: A link leads to an https: address, or to a page:, entry:, limit: or dispute: of the catalog.',
    '`entries.2.see.0`：链接只能指向 https: 地址，或本目录里的 page:、entry:、limit:、dispute:。',
  ],
  'number-options': [
    (json) => (json.entries[2].text.en.message.parts[2].options.currency = 'none'),
    '`entries.2.text.en.message.parts.2.options`: Intl.NumberFormat refuses these options.',
    '`entries.2.text.en.message.parts.2.options`：Intl.NumberFormat 不接受这些选项。',
  ],
  'datetime-options': [
    (json) =>
      (json.entries[2].text.en.message.parts[0] = {
        kind: 'datetime',
        param: 'side',
        options: { dateStyle: 'none' },
      }),
    '`entries.2.text.en.message.parts.0.options`: Intl.DateTimeFormat refuses these options.',
    '`entries.2.text.en.message.parts.0.options`：Intl.DateTimeFormat 不接受这些选项。',
  ],
  'one-of': [
    entry({ name: 'A', code: 1 }).replace('when: never', 'when: nevr'),
    '`retry.when`: Expected one of never, after-fix, after-wait, after-reconnect, after-upgrade, did you mean "never"?',
    '`retry.when`：应当是以下之一：never、after-fix、after-wait、after-reconnect、after-upgrade；是不是要写 never？',
  ],
  alternatives: [
    entry({ name: 'A', code: 1, more: 'connection: 7' }),
    '`connection`: Expected one of stays-open, closes or a mapping.',
    '`connection`：应当是以下之一：stays-open、closes，或者映射。',
  ],
  'one-form': [
    entry({ name: 'A', code: 1 }).replace('executed: no', 'executed: no, wait: {}'),
    '`retry.wait`: Expected exactly one of the keys limit, duration.',
    '`retry.wait`：以下的键要写一个，也只能写一个：limit、duration。',
  ],
  'too-small': [
    entry({ name: 'A', code: 1, more: 'httpStatus: { value: 99 }' }),
    '`httpStatus.value`: Expected at least 100.',
    '`httpStatus.value`：不能小于 100。',
  ],
  'too-big': [
    entry({ name: 'A'.repeat(101), code: 1 }),
    '`name`: Expected at most 100 characters.',
    '`name`：最多只能有 100 个字符。',
  ],
};
