import type { StaticInfo, Suspension, SuspensionMarket } from '@errdex/alltick-protocol';
import type { Product } from './products.ts';

const currencies: Readonly<Partial<Record<Product['market'], string>>> = {
  hk: 'HKD',
  cn: 'CNY',
  us: 'USD',
};
const exchanges: Readonly<Record<string, string>> = {
  HK: 'SEHK',
  SH: 'SSE',
  SZ: 'SZSE',
  US: 'NASDAQ',
};

/** Made up, but of the real form. */
export function staticInfo({ code, market, base }: Product): StaticInfo {
  const [number = '', suffix = ''] = code.split('.');
  const shares = String(1_000_000 * Math.ceil(base));
  return {
    symbol: code,
    name_cn: `沙箱 ${number}`,
    name_en: `Sandbox ${number}`,
    name_hk: `沙箱 ${number}`,
    exchange: exchanges[suffix] ?? '',
    board: market === 'us' ? 'USMain' : market === 'hk' ? 'HKEquity' : 'SHMainConnect',
    currency: currencies[market] ?? '',
    lot_size: market === 'us' ? '1' : '100',
    total_shares: shares,
    circulating_shares: shares,
    hk_shares: market === 'hk' ? shares : '0',
    eps: (base / 20).toFixed(4),
    eps_ttm: (base / 19).toFixed(4),
    bps: (base / 4).toFixed(4),
    dividend_yield: (base / 1000).toFixed(4),
  };
}

/** Made up, but of the real form; latest announcement first. */
export function suspensions(market: SuspensionMarket): readonly Suspension[] {
  const symbols = market === 'sse' ? ['600000', '600519', '601318'] : ['AAPL', 'TSLA', 'BABA'];
  return symbols.map((symbol, index) => {
    const date = `2026-01-${15 - index}`;
    const told = { symbol, haltReason: 'News pending', haltDate: date, haltTime: '10:15:00' };
    const resumed = { resumeDate: date, resumeTime: '11:00:00', publishDate: `${date} 10:10:00` };
    if (market === 'sse') {
      return {
        ...told,
        symbolName: `沙箱 ${symbol}`,
        haltReason: '重大事项',
        haltPeriod: '全天',
        ...resumed,
      };
    }
    const times = { haltDateTime: `${date} 10:15:00`, resumeDateTime: `${date} 11:00:00` };
    return { ...told, ...times, ...resumed, sourceExchange: market.toUpperCase() };
  });
}
