import type { Case } from './asking.ts';

/** Questions in Chinese that disputes answer, and such as ask several things. */
export const disputeCases: readonly Case[] = [
  {
    question: 'seq_id 能重复么',
    source: 'disputes/seq-id-uniqueness',
    first: /seq_id 必须唯一/,
    direct: /唯一标识一个请求/,
  },
  {
    question: 'seq_id 可以重复吗',
    source: 'disputes/seq-id-uniqueness',
  },
  {
    question: '不填 depth_level 会推送几档',
    source: 'disputes/depth-level-default',
    first: /^对此，各方资料说法不一：不写 depth_level/,
  },
  {
    question: '免费版能看盘口吗',
    source: 'disputes/free-order-book',
    direct: /每次最多 5 个产品/,
  },
  {
    question: '同一秒能同时请求 /kline 和 /trade-tick 吗',
    source: 'disputes/basic-same-second',
    direct: /两次都正常返回/,
  },
  {
    question: '停复牌接口能分页吗',
    source: 'disputes/suspension-paging',
  },
  {
    question: 'token 放在 header 里可以吗',
    source: 'disputes/token-location',
    direct: /查询参数/,
  },
  {
    question: '1288.HK 还是 HK-1288',
    source: 'disputes/product-code-style',
  },
  {
    question: 'trade_direction 是什么类型',
    source: 'disputes/payload-field-types',
  },
  {
    question: 'quote.alltick.io 还能用吗',
    source: 'disputes/host-names',
  },
  {
    question: '401 是什么意思，怎么解决，能重试吗？',
    source: 'codes/401-token-missing',
    direct: /TOKEN_INVALID[\s\S]*不能原样重试[\s\S]*TOKEN_MISSING[\s\S]*在 URL 里加上/,
  },
  {
    question: '606 能重试吗？免费套餐能开几条连接？',
    source: 'limits/ws',
    first: /^可以，但必须先重连/,
    direct: /最多 1 个连接/,
  },
  {
    question: '603 和 605 分别是什么意思',
    source: 'codes/605-request-throttled',
    first: /603 REQUEST[\s\S]*605 REQUEST/,
  },
  { question: '免费套餐支持盘口吗', source: 'disputes/free-order-book' },
  { question: 'depth_level 默认值', source: 'disputes/depth-level-default' },
  {
    question: '免费用户有哪些限制',
    source: 'limits/http',
    first: /^免费套餐有以下限制/,
  },
  {
    question: '免费用户能不能查盘口',
    source: 'disputes/free-order-book',
    first: /^对此，各方资料说法不一：免费套餐有没有盘口/,
    direct: /目前没有足够的依据作出取舍/,
  },
  { question: '免费用户可以查询盘口吗', source: 'disputes/free-order-book', first: /说法不一/ },
  {
    question: '603 会静默截断吗',
    source: 'disputes/603-or-truncation',
    first: /^对此，各方资料说法不一/,
    direct: /都只处理前面的部分/,
  },
  // Which speaks of the connection.
  {
    question: '603 会静默断开吗',
    source: 'codes/603-request-quantity-exceeded',
    first: /^不会断开.*连接保持不变/,
  },
];
