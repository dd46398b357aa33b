import { dump } from 'js-yaml';
import {
  createEntry,
  domainCodes,
  domains,
  type EntrySource,
  identity,
  limitedIndex,
  success,
} from './entry.ts';
import { createText } from './text.ts';

/** A catalogue's files: the text and the data that it says, by path in its folder. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly data: unknown;
}

/** Makes a valid catalogue of `entries` entries in Chinese (source) and English, always the same. */
export function* createCatalog({ entries }: { readonly entries: number }): Generator<SourceFile> {
  yield file('catalog.yaml', head);
  yield file('plans.yaml', plans);
  yield file('limits.yaml', limits);
  yield file('entries/success.yaml', successEntry);
  for (let index = limitedIndex; index < entries; index += 1) yield entryFile({ index });
}

/** The file of one entry; another `edition` says something else. */
export function entryFile({
  index,
  edition = 0,
}: {
  readonly index: number;
  readonly edition?: number;
}): SourceFile {
  const entry = createEntry({ index, edition });
  return file(entryPath(entry), entry);
}

function entryPath({ domain, code, name }: EntrySource): string {
  return `entries/${domain}/${code}-${name.toLowerCase().replaceAll('_', '-')}.yaml`;
}

function file(path: string, data: unknown): SourceFile {
  const text = dump(data, { lineWidth: -1, noRefs: true });
  return { path, text, data };
}

const title = (zh: string, en: string) => ({ zh, en });

const head = {
  id: 'bench',
  title: title('测试目录', 'Bench catalogue'),
  sourceLocale: 'zh',
  locales: ['zh', 'en'],
  domains: [
    { id: 'success', title: title('成功', 'Success') },
    ...domains.map((id) => ({ id, title: title(id, id), codes: domainCodes(id) })),
  ],
  envelopes: [
    {
      id: 'answer',
      title: title('应答', 'Answer'),
      transports: ['http', 'ws'],
      requires: { '/code': 'integer', '/message': 'string' },
      code: '/code',
      message: '/message',
      trace: '/trace',
    },
    {
      id: 'gateway',
      title: title('网关的拒绝', 'Refusal by the gateway'),
      transports: ['http'],
      requires: { '/error': 'string' },
      code: 'status',
      message: '/error',
    },
  ],
  interfaces: [
    { kind: 'endpoint', id: 'query', title: title('查询', 'Query'), method: 'GET', path: '/query' },
  ],
  pages: [{ id: 'guides/plans', title: title('套餐', 'Plans') }],
  sources: [
    { id: 'docs', title: title('文档', 'Documentation'), url: 'https://example.com/docs' },
    { id: 'clients', title: title('公开的客户端', 'Public clients') },
  ],
};

const plans = {
  plans: [
    { id: 'free', name: title('免费', 'Free') },
    { id: 'basic', name: title('基础', 'Basic') },
  ],
};

const limits = {
  limits: [
    {
      id: 'request-rate',
      kind: 'rate',
      title: title('请求频率', 'Request rate'),
      interfaces: ['query'],
      scope: 'token',
      counts: 'requests',
      values: { free: { max: 1, per: '10s' }, basic: { max: 1, per: '1s' } },
      past: { entries: [identity(limitedIndex).name] },
    },
  ],
};

const successEntry = {
  name: success,
  code: 0,
  kind: 'success',
  domain: 'success',
  transports: ['http', 'ws'],
  match: [{ envelope: 'answer' }],
  text: createText({
    message: title('成功。', 'Done.'),
    meaning: title('请求成功。', 'The request succeeded.'),
    causes: [],
    fixes: [],
    notes: [],
  }),
  since: '2010-01-10',
};
