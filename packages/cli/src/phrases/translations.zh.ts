import type { translations as en } from './translations.en.ts';

/** What the commands on translations say, in Simplified Chinese. */
export const translations: typeof en = {
  badge: '翻译',
  locale: '语言',
  all: '全部',
  fields: {
    message: '提示',
    meaning: '含义',
    causes: '原因',
    fixes: '处理办法',
    notes: '补充说明',
    scenario: '场景',
    other: '其他',
  },
  open: {
    missing: (locale) => `${locale} 缺少译文：`,
    stale: (locale) => `${locale} 的译文已过时：`,
  },
  oneLocale: '目录只有一种语言，没有可翻译的目标。',
  isSource: (locale) => `${locale} 是目录的源语言，不需要翻译。`,
  localeUndeclared: (locale) => `目录没有声明 ${locale}。`,
  declareLocale: '请先把它加到 catalog.yaml 的 `locales` 里；此时可以还没有译文。',
  exportNeeds: 'translations export 命令需要指定语言和写入的文件。',
  exportNeedsFix: '例如：--locale en --out en.xlf。',
  importNeeds: 'translations import 命令需要指定读取的文件。',
  importNeedsFix: '请写明文件：errdex translations import en.xlf。',
  exported: (file, texts, missing, stale) =>
    `${file}  共 ${texts} 条文本，缺少 ${missing} 条，过时 ${stale} 条`,
  imported: (locale, texts, files, confirmed) =>
    texts === 0 && confirmed === 0
      ? `${locale} 的文本没有变化。`
      : `${locale}：改动了 ${files} 个文件中的 ${texts} 条文本，${confirmed} 份译文已与原文一致。`,
  more: (count) => `……还有 ${count} 处。`,
  nothingWritten: '没有写入任何内容。',
  unreadable: (file, reason) => `读不了 ${file}（${reason}）。`,
  leftOut: {
    unknown: (count) => `有 ${count} 处是目录里没有（或不再有）的，已略过：`,
    incomplete: (count) => `有 ${count} 条文本还没有翻译，所属条目保持原样：`,
    'source-changed': (count) => `有 ${count} 处原文在导出之后改过，译文仍算过时，或保持原样：`,
  },
  problems: {
    locale: (source, target) =>
      `文件是从“${source}”译成“${target ?? ''}”的，与这份目录的语言不符。`,
    params: (place, missing, added) =>
      [
        `${place} 的译文改动了参数。`,
        ...(missing.length > 0 ? [`缺少 ${missing.join('、')}。`] : []),
        ...(added.length > 0 ? [`多出 ${added.join('、')}。`] : []),
      ].join(''),
    codes: (place, missing, added) =>
      [
        `${place} 的译文改动了行内代码或链接。`,
        ...(missing.length > 0 ? [`缺少 ${missing.join('、')}。`] : []),
        ...(added.length > 0 ? [`多出 ${added.join('、')}。`] : []),
      ].join(''),
    markup: (place) => `${place} 的译文里，标记放错了地方，或链接文字中有方括号。`,
    message: (place, reason) => `${place} 的译文不是 ICU MessageFormat：${reason}`,
    'not-xml': (what) => `文件不是格式正确的 XML：${what}`,
    'not-xliff': (what) => `文件不是 XLIFF 2.0，开头是 ${what}。`,
    'code-unknown': (what) => `标记 ${what} 没有写明在这条文本里代表什么。`,
    'id-twice': (what) => `单元 ${what} 出现了两次。`,
  },
  fixes: {
    locale: '请使用这份目录自己导出的文件，目标语言要在 catalog.yaml 里声明过。',
    params: '原文中的标记在译文里要一个不少，原样保留。',
    codes: '原文中的标记在译文里要一个不少，原样保留。',
    markup: '标记照原文的样子保留，链接文字里不要用方括号。',
    message: '请改正文本，或重新插入原文的标记。',
    'not-xml': '请用翻译工具重新保存文件。',
    'not-xliff': '请在翻译工具里导出 XLIFF 2.0。',
    'code-unknown': '请重新插入原文的标记。',
    'id-twice': '请删掉其中一个。',
  },
};
