import type { xml as en } from './xml.en.ts';

/** Why a document is not well-formed XML, in Simplified Chinese. */
export const xml: typeof en = {
  doctype: () => '不接受文档类型声明',
  'root-missing': () => '没有根元素',
  'tags-open': ({ names }) => `没有闭合：${names}`,
  'tag-mismatch': ({ open, close }) => `应当闭合 <${open}> 的地方写了 </${close}>`,
  'entity-unknown': ({ entity }) => `没有 ${entity} 这个实体`,
  'ampersand-bare': () => '文字里的 & 要写成 &amp;',
  'attribute-twice': ({ name }) => `属性 ${name} 写了两次`,
  'less-than-bare': () => '属性里的 < 要写成 &lt;',
  'attribute-unquoted': () => '属性值要加引号',
  'content-outside': () => '根元素之外还有内容',
  'end-missing': () => '文档没有写完',
  other: ({ reason }) => `解析器报告“${reason}”`,
};
