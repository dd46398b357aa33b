import type { Language } from '../language.ts';

/** The words of the control page. */
export interface Phrases {
  readonly lang: string;
  readonly title: string;
  readonly lead: string;
  readonly other: { readonly lang: string; readonly name: string };
  readonly connections: string;
  readonly limits: string;
  readonly requests: string;
  readonly noConnections: string;
  readonly noLimits: string;
  readonly noRequests: string;
  readonly clock: string;
  readonly skips: readonly { readonly ms: number; readonly name: string }[];
  readonly columns: {
    readonly number: string;
    readonly time: string;
    readonly token: string;
    readonly interface: string;
    readonly connection: string;
    readonly got: string;
    readonly service: string;
    readonly opened: string;
    readonly heartbeat: string;
    readonly products: string;
    readonly dropped: string;
    readonly limit: string;
    readonly used: string;
  };
  readonly ago: (seconds: number) => string;
  readonly window: (max: number, seconds: number) => string;
  readonly profile: (name: string) => string;
}

const minute = 60_000;
const day = 86_400_000;

const count = (language: string, number: number): string =>
  new Intl.NumberFormat(language).format(number);

export const phrasesOf: Readonly<Record<Language, Phrases>> = {
  en: {
    lang: 'en',
    title: 'AllTick sandbox',
    lead: 'An AllTick-shaped API on your machine. Point a client at this host and call it with a token such as',
    other: { lang: 'zh', name: '中文' },
    connections: 'Connections',
    limits: 'Limits used',
    requests: 'Last requests',
    noConnections: 'No connection is open.',
    noLimits: 'No token has been used yet.',
    noRequests: 'Nothing has been asked yet.',
    clock: 'Clock: skip',
    skips: [
      { ms: 1000, name: '1 second' },
      { ms: 10_000, name: '10 seconds' },
      { ms: minute, name: '1 minute' },
      { ms: day, name: '1 day' },
    ],
    columns: {
      number: 'No.',
      time: 'Time',
      token: 'Token',
      interface: 'Interface',
      connection: 'Connection',
      got: 'Got',
      service: 'Service',
      opened: 'Opened',
      heartbeat: 'Last heartbeat',
      products: 'Products',
      dropped: 'Pushes dropped',
      limit: 'Limit',
      used: 'Used',
    },
    ago: (seconds) => `${seconds} s ago`,
    window: (max, seconds) =>
      seconds === 86_400 ? `${count('en', max)} a day` : `${count('en', max)} in ${seconds} s`,
    profile: (name) => `Profile: ${name}`,
  },
  zh: {
    lang: 'zh-CN',
    title: 'AllTick 沙箱',
    lead: '跑在本机上的 AllTick 接口。把客户端的地址指到这里，再用沙箱 token 调用，例如',
    other: { lang: 'en', name: 'English' },
    connections: '连接',
    limits: '限额用量',
    requests: '最近的请求',
    noConnections: '没有打开的连接。',
    noLimits: '还没有用过任何 token。',
    noRequests: '还没有收到请求。',
    clock: '时钟：快进',
    skips: [
      { ms: 1000, name: '1 秒' },
      { ms: 10_000, name: '10 秒' },
      { ms: minute, name: '1 分钟' },
      { ms: day, name: '1 天' },
    ],
    columns: {
      number: '序号',
      time: '时间',
      token: 'Token',
      interface: '接口',
      connection: '连接',
      got: '结果',
      service: '行情服务',
      opened: '打开于',
      heartbeat: '上次心跳',
      products: '产品数',
      dropped: '丢弃的推送',
      limit: '限额',
      used: '已用',
    },
    ago: (seconds) => `${seconds} 秒前`,
    window: (max, seconds) =>
      seconds === 86_400
        ? `${count('zh', max)}（每天）`
        : `${count('zh', max)}（每 ${seconds} 秒）`,
    profile: (name) => `模式：${name}`,
  },
};
