import { describe, expect, it } from 'vitest';
import { ask, asked, type Case } from './asking.ts';

const cases: readonly Case[] = [
  {
    question: '606 可以重试吗？',
    source: 'codes/606-connection-throttled',
    first: /^可以，但必须先重连：免费套餐至少等 10 秒，付费套餐至少等 3 秒.*没有执行/,
  },
  {
    question: '606 在免费套餐上要等多久才能重试',
    source: 'codes/606-connection-throttled',
    first: /免费套餐至少等 10 秒/,
  },
  {
    question: '603 能重试吗',
    source: 'codes/603-request-quantity-exceeded',
    first: /^不能原样重试/,
  },
  { question: '604 还能重试吗？', source: 'codes/604-product-forbidden', first: /^当前套餐不行/ },
  {
    question: '605 之后要等多久？',
    source: 'codes/605-request-throttled',
    first: /^至少等 1 分钟/,
  },
  {
    question: '收到 605 时请求执行了吗？',
    source: 'codes/605-request-throttled',
    first: /^被拒绝的请求没有执行（推断）/,
  },
  {
    question: '返回 606 之后连接会断开吗？',
    source: 'codes/606-connection-throttled',
    first: /^会断开/,
  },
  {
    question: '605 和 606 哪个会断开连接？',
    source: 'codes/605-request-throttled',
    first: /605.*连接保持不变[\s\S]*606.*服务端会关闭连接/,
  },
  {
    question: '601 是什么意思？',
    source: 'codes/601-body-empty',
    first: /^601 BODY_EMPTY：POST 请求没有请求体/,
  },
  {
    question: '401 是什么意思？',
    source: 'codes/401-token-missing',
    first: /`401` 可能是 2 种/,
    direct: /`token invalid`[\s\S]*`token is required`/,
  },
  {
    question: '握手时收到 429 怎么办',
    source: 'codes/429-upgrade-throttled',
    direct: /等满重连间隔/,
  },
  {
    question: '400 的 trace 缺失怎么办',
    source: 'codes/400-request-header-invalid',
    direct: /400 也可能是 400 REQUEST_DATA_INVALID/,
  },
  {
    question: '603 怎么解决？',
    source: 'codes/603-request-quantity-exceeded',
    first: /的处理办法/,
    direct: /query_kline_num/,
  },
  {
    question: '为什么会返回 600？',
    source: 'codes/600-product-code-invalid',
    direct: /产品代码写错了/,
  },
  {
    question: '{"ret":606,"msg":"too many requests and connection will be closed"}这是什么',
    source: 'codes/606-connection-throttled',
    first: /^这是 606 CONNECTION_THROTTLED/,
  },
  {
    question: '收到 {"ret":200,"msg":"ok","data":{}} 是不是出错了',
    source: 'codes/200-ok',
    first: /^这不是错误，而是成功的响应 200 OK/,
  },
  {
    question: 'token is required 怎么处理',
    source: 'codes/401-token-missing',
    direct: /在 URL 里加上/,
  },
  {
    question: '429 和 605 有什么区别？',
    source: 'disputes/429-or-605',
    first: /PLAN_RATE_EXCEEDED[\s\S]*REQUEST_THROTTLED/,
    direct: /HTTP 状态 \| 429 \| 200/,
  },
  {
    question: '600 和 604 有什么不同',
    source: 'codes/604-product-forbidden',
    direct: /`code invalid` \| .*`code unauthorized`/,
  },
  {
    question: '基础套餐和高级套餐有什么区别？',
    source: 'limits/http',
    first: /^基础和高级套餐有 8 项限制不同/,
  },
  {
    question: '基础套餐 /kline 每秒能请求几次？',
    source: 'limits/http',
    first: /^基础套餐请求 `\/kline`，最多 1 次 \/ 秒/,
    direct: /60 次 \/ 分钟/,
  },
  {
    question: '基础套餐一秒内能请求 2 次 /trade-tick 吗？',
    source: 'limits/http',
    first: /^不可以。/,
  },
  { question: '免费套餐能订阅几个产品？', source: 'limits/ws', first: /^免费套餐：最多 5 个产品/ },
  {
    question: '一个 token 最多能开几条连接？',
    source: 'limits/ws',
    first: /免费和基础套餐最多 1 个连接/,
  },
  {
    question: '免费套餐断线后要等多久才能重连？',
    source: 'limits/ws',
    first: /^免费套餐：至少间隔 10 秒/,
  },
  { question: '多久发一次心跳？', source: 'limits/ws', first: /10 秒/ },
  {
    question: '免费套餐每天能请求多少次？',
    source: 'limits/http',
    first: /^免费套餐：最多 1,000 次 \/ 天/,
    direct: /1000 次还是 14400 次/,
  },
  { question: '22004 多久能发一次', source: 'limits/ws', first: /至少间隔 1 秒/ },
  { question: '专业套餐有哪些限制？', source: 'limits/ws', first: /^专业套餐有以下限制/ },
  {
    question: '没有带 token 会返回什么错误码？',
    source: 'codes/401-token-missing',
    first: /^会收到 401 TOKEN_MISSING/,
  },
  {
    question: 'token 过期了返回什么',
    source: 'codes/401-token-invalid',
    first: /401 TOKEN_INVALID/,
  },
  {
    question: '/kline 一次要 1000 根会怎样？',
    source: 'limits/http',
    first: /^不会报错/,
    direct: /最多 500 根/,
  },
  {
    question: '订阅太频繁会收到什么错误码？',
    source: 'codes/606-connection-throttled',
    first: /606 CONNECTION_THROTTLED/,
  },
  {
    question: '没有权限的产品会返回哪个错误码',
    source: 'codes/604-product-forbidden',
    first: /^会收到 604/,
  },
  { question: '606 是什么时候新增的？', source: 'changes', first: /最早见于 2024-12-24/ },
  { question: '最近有什么变更？', source: 'changes', first: /^最近的一次变更/ },
  {
    question: '关于 601，各方资料有没有矛盾？',
    source: 'disputes/601-meaning',
    first: /^有：关于 601 BODY_EMPTY，各方资料有 1 处/,
  },
  {
    question: '批量 K 线的间隔各处说法一致吗',
    source: 'disputes/batch-kline-interval',
    direct: /本目录采用/,
  },
  { question: '官方文档有哪些矛盾？', source: 'disputes', first: /28 处矛盾/ },
  {
    question: '列出频率与用量的所有错误码',
    source: 'codes/603-request-quantity-exceeded',
    first: /^属于“频率与用量”的错误码共 5 个/,
  },
  {
    question: '哪些错误码可以重试？',
    source: 'codes/606-connection-throttled',
    first: /^等待或重连后可以重试的错误码共 5 个/,
  },
  {
    question: 'WebSocket 有哪些错误码',
    source: 'codes',
    first: /^出现在 WebSocket 上的错误码共 11 个/,
  },
  { question: '602 是什么？', source: 'codes/601-body-empty', first: /没有错误码 `602`/ },
  {
    question: '請問 606 可以重試嗎？',
    source: 'codes/606-connection-throttled',
    first: /^可以，但必须先重连/,
  },
  {
    question: '６０６ 可以重试吗',
    source: 'codes/606-connection-throttled',
    first: /^可以，但必须先重连/,
  },
  {
    question: '基础套餐 /batch-kline 收到 429 要等多久',
    source: 'limits/http',
    first: /^基础套餐至少等 3 秒/,
  },
  { question: '停复牌接口返回 429 要等多久', source: 'limits/http', first: /^至少等 1 分钟/ },
  {
    question: '一次查 800 根 K 线会怎样',
    source: 'limits/http',
    first: /^不会报错/,
    direct: /仍返回 200/,
  },
  {
    question: '免费版 GET 请求 6 个产品会怎样',
    source: 'limits/http',
    first: /^不会报错/,
    direct: /最多 5 个产品/,
  },
  {
    question: '哪些错误码不能重试',
    source: 'codes/600-product-code-invalid',
    first: /^不能原样重试的错误码共 9 个/,
  },
];

describe('questions in Chinese', () => {
  it.each(cases)('answers “$question” from $source', ({ question, source, first, direct }) => {
    const answer = asked(question, 'en');
    expect(answer.locale).toBe('zh');
    expect(answer.sources).toContain(source);
    if (first !== undefined) expect(answer.first).toMatch(first);
    if (direct !== undefined) expect(answer.direct).toMatch(direct);
  });

  it.each(cases)('can answer what it suggests after “$question”', ({ question }) => {
    const { followUps } = asked(question);
    expect(followUps.length).toBeGreaterThanOrEqual(2);
    expect(followUps.length).toBeLessThanOrEqual(4);
    expect(followUps).not.toContain(question);
    for (const text of followUps) {
      expect(ask({ text, locale: 'en' })?.locale, text).toBe('zh');
      expect(asked(text).sources, text).not.toEqual([]);
    }
  });

  it('answers what has no language in the language of the page', () => {
    for (const text of [
      '606',
      'TOKEN_INVALID',
      'token is required',
      '{"ret":606,"msg":"x"}',
      '/kline',
    ]) {
      expect(asked(text, 'zh').locale, text).toBe('zh');
      expect(asked(text, 'en').locale, text).toBe('en');
    }
  });

  it('has no answer to what the catalogue says nothing about', () => {
    expect(ask({ text: '蒙娜丽莎是谁画的？', locale: 'zh' })).toBeUndefined();
  });
});
