/** A word in both languages, and as a part of names. */
export interface Word {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
}

const word = (name: string, zh: string, en: string): Word => ({ name, zh, en });

export const subjects: readonly Word[] = [
  word('ORDER', '订单', 'order'),
  word('QUOTE', '行情', 'quote'),
  word('TOKEN', '令牌', 'token'),
  word('PRODUCT', '产品', 'product'),
  word('ACCOUNT', '账户', 'account'),
  word('PAYMENT', '付款', 'payment'),
  word('REFUND', '退款', 'refund'),
  word('SESSION', '会话', 'session'),
  word('CHANNEL', '频道', 'channel'),
  word('REPORT', '报表', 'report'),
  word('INVOICE', '发票', 'invoice'),
  word('POSITION', '持仓', 'position'),
  word('CANDLE', 'K 线', 'candle'),
  word('MARKET', '市场', 'market'),
  word('WEBHOOK', '回调', 'webhook'),
  word('UPLOAD', '上传', 'upload'),
];

export const objects: readonly Word[] = [
  word('PRICE', '价格', 'price'),
  word('AMOUNT', '数量', 'amount'),
  word('CURRENCY', '币种', 'currency'),
  word('DATE', '日期', 'date'),
  word('RANGE', '区间', 'range'),
  word('FILTER', '筛选条件', 'filter'),
  word('CURSOR', '游标', 'cursor'),
  word('SIGNATURE', '签名', 'signature'),
  word('HEADER', '请求头', 'header'),
  word('FORMAT', '格式', 'format'),
  word('LANGUAGE', '语言', 'language'),
  word('REGION', '地区', 'region'),
  word('VERSION', '版本', 'version'),
  word('OWNER', '所有者', 'owner'),
  word('COMMENT', '备注', 'comment'),
  word('PRIORITY', '优先级', 'priority'),
];

export const problems: readonly Word[] = [
  word('INVALID', '无效', 'is invalid'),
  word('MISSING', '缺失', 'is missing'),
  word('EMPTY', '为空', 'is empty'),
  word('EXPIRED', '已过期', 'has expired'),
  word('EXCEEDED', '超过上限', 'is beyond the limit'),
  word('FORBIDDEN', '没有权限', 'is not permitted'),
  word('NOT_FOUND', '不存在', 'was not found'),
  word('UNSUPPORTED', '不受支持', 'is not supported'),
  word('MISMATCH', '不一致', 'does not match'),
  word('LOCKED', '被锁定', 'is locked'),
];

/** Running text in both languages, with `$s` for the subject and `$o` for the object. */
export interface Phrase {
  readonly zh: string;
  readonly en: string;
}

export const causes: readonly Phrase[] = [
  {
    zh: '请求里的 `$o` 没有按文档的格式填写，例如多了空格，或用了全角字符。',
    en: 'The `$o` of the request is not written as documented, e.g. with spaces or full-width characters.',
  },
  {
    zh: '$s的$o在提交之后又被别的程序改动，两边的数据已经不同。',
    en: 'Another program changed the $o of the $s after it was submitted, so the two sides differ.',
  },
  {
    zh: '所购套餐不包含这类$s，或者包含的期限已过，见[套餐说明](page:guides/plans)。',
    en: 'The plan does not include this kind of $s, or no longer does; see [the plans](page:guides/plans).',
  },
  {
    zh: '客户端缓存了旧的$o，重启之后没有重新读取。',
    en: 'The client kept an old $o in its cache and did not read it again after a restart.',
  },
  {
    zh: '中间的代理改写了 `$o`，服务器收到的与发出的不同。',
    en: 'A proxy on the way rewrote `$o`, so the server received something else than was sent.',
  },
];

export const fixes: readonly Phrase[] = [
  {
    zh: '先用 `GET /items` 查询当前的$o，再按查询到的值重新提交。',
    en: 'Read the current $o with `GET /items` first, then submit again with what it says.',
  },
  {
    zh: '核对必填字段，$s至少要有 `id`、`$o` 和 `time` 三项。',
    en: 'Check the required fields: a $s has at least `id`, `$o` and `time`.',
  },
  {
    zh: '降低请求的频率，把多个$s合并成一次批量请求。',
    en: 'Send fewer requests: put several $s items into one batch.',
  },
  {
    zh: '在[控制台](https://example.com/console)里确认$s的状态，必要时联系客服。',
    en: 'Look at the state of the $s in [the console](https://example.com/console), and ask support if need be.',
  },
];

export const notes: readonly Phrase[] = [
  {
    zh: '旧版接口在同样的情况下返回的文字略有不同，请判断 `code` 而不是文字。',
    en: 'The old interface answers the same case with slightly other words; decide by `code`, not by the text.',
  },
  {
    zh: '该$s不会因此断开连接，其他请求照常处理。',
    en: 'The connection stays open; other requests about the $s are served as usual.',
  },
];
