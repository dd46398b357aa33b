import type { Path } from '../diagnostic.ts';
import type { Counted, form as formEn, rules as rulesEn } from './form.en.ts';
import { say } from './say.ts';

/** What a value is to be like, in Simplified Chinese. */
export const rules: typeof rulesEn = {
  'text-empty': () => '文字是空的。',
  'text-hidden': () => '文字里有控制字符，或改变文字方向的字符。',
  'message-hidden': () => '响应消息里有控制字符。',
  'name-form': () => '名称要写成 SUBJECT_PROBLEM 的样子：大写字母、数字和单个下划线。',
  'id-form': () => 'id 由小写单词组成，用连字符连接。',
  'page-id-form': () => '页面的 id 由小写单词组成，用连字符和斜杠连接。',
  'param-form': () => '参数名用 camelCase。',
  'locale-form': () => '语言要写成 BCP 47 标签，例如 zh、en 或 pt-BR。',
  'date-form': () => '日期要写成 yyyy-mm-dd。',
  'date-none': () => '没有这一天。',
  'duration-form': () => '时长是整数加单位：300ms、10s、1m、2h 或 1d。',
  'pointer-form': () => 'JSON Pointer 以斜杠开头：/ret 或 /data/limit。',
  'url-form': () => '地址以 https:// 开头，不含空格和引号。',
  'code-form': () => '错误码是整数，或最多 100 个可见的 ASCII 字符。',
  'path-form': () => '路径以斜杠开头。',
  'hash-form': () => '原文的哈希是六个小写字母。',
  'method-form': () => '方法名用大写字母。',
  'case-form': () => '没有叫这个名字的分支。',
  'target-form': () => '链接只能指向 https: 地址，或本目录里的 page:、entry:、limit:、dispute:。',
  'number-options': () => 'Intl.NumberFormat 不接受这些选项。',
  'datetime-options': () => 'Intl.DateTimeFormat 不接受这些选项。',
  'one-of': ({ values, meant }) =>
    `应当是${oneOf(values)}${meant === undefined ? '。' : `；是不是要写 ${meant}？`}`,
  alternatives: ({ wanted }) =>
    `应当是${wanted.map((one) => (typeof one === 'string' ? typeName(one) : oneOf(one))).join('，或者')}。`,
  'one-form': ({ keys }) => `以下的键要写一个，也只能写一个：${keys.join('、')}。`,
  'too-small': ({ of, least }) =>
    of === 'number' ? `不能小于 ${least}。` : `至少要有 ${least} ${units[of]}。`,
  'too-big': ({ of, most }) =>
    of === 'number' ? `不能大于 ${most}。` : `最多只能有 ${most} ${units[of]}。`,
  other: ({ reason }) => `不符合要求：${reason}`,
};

const units: Readonly<Record<Exclude<Counted, 'number'>, string>> = {
  character: '个字符',
  item: '项',
};

/** What is wrong with the form of a file, in Simplified Chinese. */
export const form: typeof formEn = {
  'key-unknown': ({ name, meant }) =>
    `没有“${name}”这个键${meant === undefined ? '。' : `，是不是要写 ${meant}？`}`,
  'key-refused': ({ rule }) => say(rules, rule),
  'key-missing': ({ at }) => (at.length === 0 ? '文件没有内容。' : `缺少 \`${at.join('.')}\`。`),
  'type-mismatch': ({ at, expected }) => `${subject(at)}应当是${typeName(expected)}。`,
  'value-invalid': ({ at, rule }) =>
    `${at.length === 0 ? '文件' : `\`${at.join('.')}\``}：${say(rules, rule)}`,
  'date-fix': ({ month, days }) =>
    `${month} 只有 ${days} 天：改成 ${month}-${days} 或更早的日子，或者改正月份。`,
};

function subject(path: Path): string {
  return path.length === 0 ? '文件内容' : `\`${path.join('.')}\` `;
}

function oneOf(values: readonly string[]): string {
  return values.length === 1 ? ` ${values[0]}` : `以下之一：${values.join('、')}`;
}

const typeNames: Readonly<Record<string, string>> = {
  record: '映射',
  object: '映射',
  array: '列表',
  string: '文字',
  int: '整数',
  number: '数字',
  boolean: ' true 或 false',
};

function typeName(type: string): string {
  return typeNames[type] ?? ` ${type} 类型`;
}
