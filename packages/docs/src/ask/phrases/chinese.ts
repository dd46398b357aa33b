import type { Limit } from '@errdex/schema';
import { chinese } from '../../phrases/chinese.ts';
import { formatNumber } from '../../phrases/duration.ts';
import type { AnswerPhrases, LimitSaid, PlanGroup, PlanValue } from './answerPhrases.ts';

const { duration, amount } = chinese;

const planName = (name: string): string =>
  /(?:套餐|版|计划|方案|会员)$/.test(name) ? name : `${name}套餐`;

const plans = ({ kind, names }: PlanGroup): string => {
  switch (kind) {
    case 'named':
      return names.length < 2
        ? names.map(planName).join('')
        : planName(`${names.slice(0, -1).join('、')}和${names.at(-1) ?? ''}`);
    case 'paid':
      return '付费套餐';
    case 'others':
      return '其他套餐';
    case 'every':
      return '所有套餐';
  }
};

/** A space before what is not Chinese. */
const spaced = (text: string): string => (/^[\p{Script=Han}“《]/u.test(text) ? text : ` ${text}`);

const period = (ms: number): string => duration(ms).replace(/^1 /, '');

const mosts = { rate: '最多', quantity: '最多', gap: '至少间隔', timeout: '最长' } as const;
const pools = { each: '各接口分别计算', shared: '各接口合并计算' } as const;
const details = ({ limit, pool }: LimitSaid): string =>
  `（${limit}${pool === undefined ? '' : `，${pools[pool]}`}）`;

const bound = (kind: Limit['kind'], value: string): string => `${mosts[kind]} ${value}`;
const bounds = (kind: Limit['kind'], values: readonly PlanValue[]): string =>
  values.map(({ plans: group, value }) => plans(group) + bound(kind, value)).join('，');

export const chineseAnswers: AnswerPhrases = {
  or: ' 或 ',
  quoted: (title) => `“${title}”`,
  isEntry: (entry, meaning) => `${entry}：${meaning}`,
  thisIs: (entry, meaning) => `这是 ${entry}：${meaning}`,
  thisSucceeded: (entry, meaning) => `这不是错误，而是成功的响应 ${entry}：${meaning}`,
  several: (code, count) => `${code} 可能是 ${count} 种不同的情况，要看它以什么形式返回：`,
  severalFit: (count) => `符合的错误码有 ${count} 个：`,
  arrivesAs: (envelope, messages) =>
    `返回形式：${envelope}${messages === '' ? '' : `，文字为 ${messages}`}`,
  probably: (code, others) => `${code} 也可能是 ${others}。`,
  sameWords: (others) => `注意大小写：同样的文字换一种大小写，就是 ${others}。`,
  noSuchCode: (code) => `本目录里没有错误码 ${code}。`,
  noSuchCodeInShape: (code) => `响应的格式认得，但本目录里没有错误码 ${code}。`,
  mentioned: '提到它的地方：',

  retries: {
    never: () => '不能重试：同样的请求只会得到同样的结果。',
    'after-fix': (wait) =>
      wait === undefined
        ? '不能原样重试：先修正请求，再重试。'
        : `不能原样重试：先修正请求，${wait}，再重试。`,
    'after-wait': (wait) =>
      wait === undefined ? '可以，稍等片刻再重试。' : `可以，但不能立即重试：${wait}，再重试。`,
    'after-reconnect': (wait) =>
      wait === undefined
        ? '可以，但必须先重连：建立新连接之后再重试。'
        : `可以，但必须先重连：${wait}，再建立新连接，然后重试。`,
    'after-upgrade': () => '当前套餐不行：换用允许该操作的套餐之后才能重试。',
  },
  advice: {
    never: () => '不要重试：同样的请求只会得到同样的结果。',
    'after-fix': (wait) =>
      wait === undefined ? '先修正请求，再重试。' : `先修正请求，${wait}，再重试。`,
    'after-wait': (wait) => (wait === undefined ? '稍等片刻，再重试。' : `${wait}，再重试。`),
    'after-reconnect': (wait) =>
      wait === undefined ? '先建立新连接，再重试。' : `${wait}，再建立新连接，然后重试。`,
    'after-upgrade': () => '换用允许该操作的套餐之后，再重试。',
  },
  noRetry: '请求已经成功，无需重试。',
  wait: (waits) =>
    waits
      .map(({ plans: group, value }) =>
        group.kind === 'every' ? `至少等 ${value}` : `${plans(group)}至少等 ${value}`,
      )
      .join('，'),
  noWait: {
    never: '等多久都没有用：同样的请求只会得到同样的结果。',
    'after-fix': '不必等，等也没有用：先修正请求，再重试。',
    'after-wait': '等多久没有依据可查：稍等片刻再试，失败后逐次加长。',
    'after-reconnect': '等多久没有依据可查：重新建立连接之后再重试。',
    'after-upgrade': '等多久都没有用：要换用允许该操作的套餐。',
  },
  executed: {
    no: '被拒绝的请求没有执行',
    yes: '请求其实已经执行',
    unknown: '请求是否已经执行，目前无法确定',
  },
  closes: (entry) => `会断开：返回 ${entry} 之后，服务端会关闭连接`,
  staysOpen: (entry) => `不会断开：返回 ${entry} 之后，连接保持不变`,
  connectionCloses: '服务端会关闭连接。',

  wireWords: (entry, messages) => `${entry} 返回的文字是 ${messages}`,
  noWireWords: (entry) => `目录没有记录 ${entry} 返回的文字。`,
  statusIs: (entry, status) => `${entry} 对应的 HTTP 状态是 ${status}。`,
  noStatus: (entry) => `目录没有记录 ${entry} 对应的 HTTP 状态。`,
  carried: (yes, entry, transports) =>
    yes ? `会：${entry} 出现在 ${transports} 上。` : `不会：${entry} 只出现在 ${transports} 上。`,
  reconnect: (needed, entry) =>
    needed
      ? `需要：收到 ${entry} 之后连接已经没有了，要重新建立`
      : `不需要：收到 ${entry} 之后，连接保持不变`,

  steps: (entry) => `${entry} 的处理办法：`,
  noSteps: (entry) => `目录没有给出 ${entry} 的处理办法。`,
  causes: (entry) => `返回 ${entry} 的可能原因：`,
  oneCause: (entry, cause) => `返回 ${entry} 的原因是：${cause}`,
  noCauses: (entry) => `目录没有给出 ${entry} 的原因。`,

  plans,
  value: (value) => {
    switch (value.kind) {
      case 'rate':
        return `${amount(value.max, value.counts)} / ${period(value.per)}`;
      case 'quantity':
        return amount(value.max, value.counts);
      default:
        return duration(value.ms);
    }
  },
  bound,
  bounds,
  limitLine: ({ limit, pool }, text) =>
    `${limit}：${text}${pool === undefined ? '' : `，${pools[pool]}`}。`,
  limitOnPlan: ({ plan, value, ...limit }) =>
    `${plan}${limit.interface === undefined ? '：' : `请求 ${limit.interface}，`}${bound(limit.kind, value)}${details(limit)}。`,
  limitByPlan: ({ values, ...limit }) =>
    `${limit.interface === undefined ? '' : `${limit.interface}：`}${bounds(limit.kind, values)}${details(limit)}。`,
  noLimitOnPlan: ({ limit, plan }) => `${plan}没有记录数值（${limit}）。`,
  allowed: (fits) => (fits ? '可以。' : '不可以。'),
  limitsOfPlan: (plan) => `${plan}有以下限制：`,
  limitsOf: (subject) => `${subject} 有以下限制：`,
  alsoLimited: '同时还受以下限制：',
  past: (kind, entries) =>
    kind === 'gap' ? `间隔不足时会收到 ${entries}。` : `超出之后会收到 ${entries}。`,
  pastTruncates: '超出之后，多出的部分会被直接舍去，且不报错。',
  pastUnknown: '超出之后会怎样没有记录，也没有对应的错误码。',
  noLimits: (subject) => `目录没有记录${subject}的限制。`,
  planDifferences: (names, different) =>
    `${plans({ kind: 'named', names })}有 ${different} 项限制不同：`,

  price: (plan, price) => `${plan}：${price}`,
  cheapest: ([first = '', paid]) =>
    `最便宜的是${first}${paid === undefined ? '' : `；付费的套餐里最便宜的是${paid}`}。`,
  noSuchPlan: (plan) => `本目录里没有叫${plan}的套餐，只有以下几种：`,
  plansAllow: (names) => `可以选${names.replace(/和(?!.*和)/, '或')}。`,
  noPlanAllows: '没有哪个套餐允许这么多。',

  soundsLike: (entry, meaning) => `很可能是 ${entry}：${meaning}`,
  arrives: (entry, meaning) => `会收到 ${entry}：${meaning}`,
  truncated: (limit) => `不会报错：超出“${limit}”的部分会被直接舍去。`,
  because: (cause) => `目录里对应的情形：${cause}`,
  alsoPossible: (entries) => `也可能是 ${entries}。`,

  comparison: '逐项对比：',
  disputed: (dispute) => `对此，各方资料说法不一：${dispute}`,

  knownSince: (entry, date) => `${entry} 最早见于 ${date}。`,
  latestChange: (change) => `最近的一次变更：${change}`,
  noChanges: '没有变更记录。',
  limitChanged: (limit) => `限制“${limit}”改过：`,
  limitUnchanged: (limit) => `没有查到限制“${limit}”的变更记录。`,

  disputesAbout: (subject, count) => `有：关于${spaced(subject)}，各方资料有 ${count} 处说法不一。`,
  noDisputes: (subject) => `没有：关于${spaced(subject)}，目录没有记录任何矛盾。`,
  taken: chinese.taken,
  otherSides: '其他说法：',
  allDisputes: (count) => `有：目录记录了各方资料之间的 ${count} 处矛盾。`,

  codesOf: ({ count, domain, transport, only, retry, closes, codes }) => {
    const conditions = [
      domain === undefined ? '' : `属于“${domain}”`,
      transport === undefined ? '' : `${only ? '只' : ''}出现在 ${transport} 上`,
      retry === undefined
        ? ''
        : retry.includes('never')
          ? retry.includes('after-fix')
            ? '不能原样重试'
            : '永远不能重试'
          : `${retry.map((when) => retried[when]).join('或')}后可以重试`,
      closes ? '会断开连接' : '',
    ]
      .filter((condition) => condition !== '')
      .join('、');
    const what = conditions === '' ? '错误码' : `${conditions}的错误码`;
    return count === 0
      ? `没有${what}。`
      : `${what}共 ${formatNumber(count)} 个${codes === undefined ? '' : `：${codes}`}。`;
  },
  more: (count, page) => `另外 ${formatNumber(count)} 个见${page}。`,

  closest: (page) => `最接近的是 ${page}。`,
  onlyPointers: '目录没有直接的答案；以下页面提到了问题里的词：',
  otherPages: '相关的其他页面：',
  excerpt: (page) => `摘自 ${page}`,
  tooLong: (most) =>
    `问题太长：最多只读 ${most} 个字符。请一次只问一件事，贴响应时只贴其中的 JSON。`,

  followUps: {
    meaning: (entry) => `${entry} 是什么意思？`,
    retry: (entry) => `${entry} 可以重试吗？要等多久？`,
    fix: (entry) => `${entry} 怎么解决？`,
    cause: (entry) => `为什么会返回 ${entry}？`,
    compare: (first, second) => `${first} 和 ${second} 有什么区别？`,
    history: (entry) => `${entry} 是什么时候新增的？后来有哪些变更？`,
    dispute: (subject) => `关于${spaced(subject)}，各方资料有没有矛盾？`,
    disputes: '各方资料有哪些矛盾？',
    limit: (limit) => `“${limit}”的限制是多少？`,
    plan: (plan) => `${planName(plan)}有哪些限制？`,
    domain: (domain) => `“${domain}”有哪些错误码？`,
    changes: '最近有什么变更？',
  },
};

const retried = {
  never: '',
  'after-fix': '修正',
  'after-wait': '等待',
  'after-reconnect': '重连',
  'after-upgrade': '升级套餐',
} as const;
