import type { ErrorName } from '@errdex/alltick';
import type { PlanId } from '@errdex/alltick/limits';
import type { Service } from '@errdex/alltick-protocol';
import { findProduct, type Market, type Product } from './products.ts';

/** The one market whose shares a plan sells; the other plans see every product. */
const marketOf: Readonly<Partial<Record<PlanId, Market>>> = {
  'all-hk': 'hk',
  'all-cn': 'cn',
  'all-us': 'us',
};

/** The products of the codes, or the entry that refuses them: the whole request, for any one code. */
export function findProducts({
  codes,
  service,
  plan,
}: {
  readonly codes: readonly string[];
  readonly service: Service;
  readonly plan: PlanId;
}): readonly Product[] | ErrorName {
  const products: Product[] = [];
  for (const code of codes) {
    const product = findProduct(code);
    if (product === undefined || product.service !== service) return 'PRODUCT_CODE_INVALID';
    products.push(product);
  }
  const market = marketOf[plan];
  const allowed = market === undefined || products.every((product) => product.market === market);
  return allowed ? products : 'PRODUCT_FORBIDDEN';
}
