import { message as coded } from '@errdex/alltick/messages/zh';
import { createMessage, isAboutBars, type Message } from './createMessage.ts';

const unclear = (): string =>
  '看不懂行情服务返回的内容。请重试；如果一直这样，请更新应用或联系客服。';

/** The Chinese message of any failure: what happened, and what to do. */
export const message: Message = /* @__PURE__ */ createMessage(coded, {
  network: () => '连接不上行情服务。请检查网络后重试。',
  timeout: () => '行情服务迟迟没有响应，请稍后再试。',
  aborted: () => '请求已取消。',
  'not-json': unclear,
  'cut-off': () => '数据没有收全。请检查网络后重试。',
  'no-websocket': () => '当前环境不支持实时行情。请更新应用，或换用较新的浏览器。',
  'trace-mismatch': unclear,
  'too-many': ({ limit, max }) =>
    isAboutBars(limit)
      ? `一次最多查询 ${max} 根 K 线，请减少后再试。`
      : `一次选得太多了：当前套餐最多 ${max} 个。请减少后再试，也可以升级套餐。`,
  'too-long': ({ until }) => `套餐的请求次数暂时用完了，请在 ${time(until)} 之后再试。`,
  unknown: unclear,
  ambiguous: unclear,
  unrecognized: unclear,
});

function time(ms: number): string {
  return new Date(ms).toLocaleString('zh-CN', { dateStyle: 'medium', timeStyle: 'medium' });
}
