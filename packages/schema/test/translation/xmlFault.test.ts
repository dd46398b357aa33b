import { describe, expect, it } from 'vitest';
import type { xml } from '../../src/diagnostics/sentences/xml.en.ts';
import { readXliff } from '../../src/translation/readXliff.ts';

/** A document for everything that is said of one that is not well-formed, in both languages. */
const cases: Readonly<Record<keyof typeof xml, readonly [string, string, string]>> = {
  doctype: ['<!DOCTYPE a><a/>', 'a document type is not taken', '不接受文档类型声明'],
  'root-missing': ['{}', 'no root element', '没有根元素'],
  'tags-open': ['<a><b>', 'not closed: a, b', '没有闭合：a, b'],
  'tag-mismatch': [
    '<a></b>',
    '</b> stands where <a> is to be closed',
    '应当闭合 <a> 的地方写了 </b>',
  ],
  'entity-unknown': ['<a>&nope;</a>', 'the entity &nope; is unknown', '没有 &nope; 这个实体'],
  'ampersand-bare': ['<a>&x</a>', 'an & in the text is written &amp;', '文字里的 & 要写成 &amp;'],
  'attribute-twice': ['<a b="1" b="2"/>', 'the attribute b is there twice', '属性 b 写了两次'],
  'less-than-bare': ['<a b="<"/>', 'a < in an attribute is written &lt;', '属性里的 < 要写成 &lt;'],
  'attribute-unquoted': [
    '<a b=c/>',
    'the value of an attribute is put in quotes',
    '属性值要加引号',
  ],
  'content-outside': ['<a/>x', 'there is something outside the root element', '根元素之外还有内容'],
  'end-missing': ['<a', 'the document ends too soon', '文档没有写完'],
  other: ['<a></>', 'end tag name missing', '解析器报告“end tag name missing”'],
};

describe('XML that is not well-formed', () => {
  it.each(Object.entries(cases))('is told in both languages: %s', (_, [text, what, chinese]) => {
    expect(readXliff(text).problems).toMatchObject([
      { kind: 'not-xml', what, zh: { what: chinese } },
    ]);
  });
});
