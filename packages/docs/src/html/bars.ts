import type { BarsBlock } from '../blocks/block.ts';
import type { View } from '../site/site.ts';
import { type Html, markup } from './markup.ts';

/** One limit's values by plan; the words say everything, the bars show it. */
export function renderBars({
  view: { locale },
  block,
}: {
  readonly view: View;
  readonly block: BarsBlock;
}): Html {
  return markup`
    <dl class="bars">
      ${block.bars.map(
        ({ plan, label, share }) => markup`
          <div>
            <dt>${plan.name[locale] ?? plan.id}</dt>
            <dd>
              <svg width="100%" height="12" aria-hidden="true">
                <rect class="bars-track" width="100%" height="12" rx="3"></rect>
                <rect class="bars-bar" width="${percent(share)}" height="12" rx="3"></rect>
              </svg>
              <span>${label}</span>
            </dd>
          </div>
        `,
      )}
    </dl>
  `;
}

/** A share of the longest bar; what is not nothing can be seen. */
function percent(share: number): string {
  return `${Math.max(1, Math.round(Math.min(1, share) * 1000) / 10)}%`;
}
