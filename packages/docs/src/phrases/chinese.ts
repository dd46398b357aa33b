import { formatDuration, formatNumber } from './duration.ts';
import type { CatalogPhrases } from './phrases.ts';

const units = {
  ms: ['毫秒', '毫秒'],
  s: ['秒', '秒'],
  min: ['分钟', '分钟'],
  h: ['小时', '小时'],
  d: ['天', '天'],
} as const;

const ended =
  (word: string) =>
  (since: string, replacement: string | undefined): string =>
    `自 ${since} 起${word}${replacement === undefined ? '' : `，请改用 ${replacement}`}。`;

// What is often counted: after a number, and by itself. Other things stand as the catalogue has them.
const counters: Readonly<Record<string, readonly [string, string]>> = {
  requests: ['次', '请求'],
  connections: ['个连接', '连接'],
  heartbeats: ['次心跳', '心跳'],
  messages: ['条消息', '消息'],
  products: ['个产品', '产品'],
  items: ['项', '项目'],
  groups: ['组', '组'],
  bars: ['根', 'K 线'],
  bytes: ['字节', '字节'],
  characters: ['个字符', '字符'],
};

export const chinese: CatalogPhrases = {
  locale: 'zh',
  colon: '：',
  comma: '，',
  and: '、',
  stop: '。',
  space: '',
  parenthesis: (text) => `（${text}）`,
  duration: (ms) => formatDuration({ ms, units }),

  language: '语言',
  allCodes: '全部错误码',
  code: '码',
  name: '名称',
  meaning: '含义',
  messageFor: '给用户看的消息',
  kind: '类别',
  kinds: { error: '错误', success: '成功' },
  domain: '所属领域',
  carriedBy: '传输方式',
  transports: { http: 'HTTP', ws: 'WebSocket' },
  httpStatus: 'HTTP 状态',
  connection: '连接',
  connections: {
    'stays-open': '连接保持不变',
    closes: '服务端会关闭连接',
    refused: '连接没有建立',
  },
  retry: '重试',
  noRetryNeeded: '请求已经成功，无需重试。',
  retries: {
    never: () => '不要重试：同样的请求只会得到同样的结果。',
    'after-fix': (wait) =>
      wait === undefined ? '先修正请求，再重试。' : `先修正请求并${wait}，再重试。`,
    'after-wait': (wait) => (wait === undefined ? '稍等片刻，再重试。' : `先${wait}，再重试。`),
    'after-reconnect': (wait) =>
      wait === undefined ? '先重新建立连接，再重试。' : `先${wait}，再重新建立连接，然后重试。`,
    'after-upgrade': () => '换用允许该操作的套餐之后，再重试。',
  },
  waitForTime: (duration) => `等待 ${duration}`,
  waitForLimit: (limit) => `按限制“${limit}”的要求等待`,
  executed: {
    no: '被拒绝的请求没有执行',
    yes: '尽管返回了错误，请求已经执行',
    unknown: '请求是否已经执行，目前无法确定',
  },
  evidence: { documented: '有文档依据', observed: '实际观察到', inferred: '推断' },
  since: '起始日期',
  lifecycle: '状态',
  deprecated: ended('不再推荐使用'),
  retired: ended('停用'),
  stale: '本页译文未与最新原文核对，可能已经过时；各段下方附有原文。',
  original: (language) => `原文（${language}）`,

  causes: '可能的原因',
  fixes: '处理办法',
  notes: '补充说明',
  params: '参数',
  param: '参数',
  type: '类型',
  paramTypes: {
    string: '文本',
    integer: '整数',
    number: '数值',
    boolean: '布尔值',
    datetime: '日期时间',
  },
  readFrom: '取自',
  fallback: '默认值',
  wireForms: '实际返回的形式',
  envelope: '响应格式',
  wireMessage: '返回的文字',
  anyMessage: '任意',
  known: '依据',
  limits: '相关限制',
  scenarios: '场景示例',
  onPlan: (plan) => `套餐：${plan}`,
  step: ({ at, send, connection, amounts, request, outcome }) =>
    `${at}时：${connection === undefined ? '' : `在连接 ${connection} 上`}${send}${amounts}${request} → ${outcome}`,
  tokens: {
    valid: '携带有效的 token',
    missing: '不带 token',
    invalid: '携带无效的 token',
    expired: '携带过期的 token',
  },
  product: (product) => `产品为 ${product}`,
  path: (path) => `请求路径为 ${path}`,
  raw: (text) => `发送的内容为 ${text}`,
  see: '另请参阅',
  sources: '来源',

  allLimits: '限制',
  limit: '限制',
  plan: '套餐',
  none: '—',
  limitKinds: {
    rate: '次数',
    quantity: '数量',
    gap: '最短间隔',
    timeout: '最长时间',
  },
  appliesTo: '适用于',
  pools: { each: '分别计算', shared: '合并计算' },
  scopes: {
    token: '按 token',
    connection: '按连接',
    'across-connections': '在同一 token 的各个连接之间',
    request: '按单次请求',
  },
  counts: '计算方式',
  counted: (word) => counters[word]?.[1] ?? word,
  amount: (count, word) => `${formatNumber(count)} ${counters[word]?.[0] ?? word}`,
  past: '超出之后',
  truncates: '多出的部分会被直接舍去，且不报错',
  price: '价格',
  periods: { day: '天', week: '周', month: '月', year: '年' },
  disputes: '来源之间的矛盾',
  about: '涉及',
  taken: '本目录采用',
  undecided: '目前没有足够的依据作出取舍。',
};
