import type { Plan } from '@errdex/schema';
import { describe, expect, it } from 'vitest';
import { renderBars } from '../../src/html/bars.ts';
import { createSite } from '../../src/site/site.ts';
import { alltick } from '../alltick.ts';

const view = createSite(alltick, { url: 'https://codes.example/' }).inLocale('en');
const plan = (name: string): Plan => ({ id: name, name: { en: name }, aka: [] });

describe('renderBars', () => {
  it('says every value in words and shows it as a share of the longest', () => {
    const html = String(
      renderBars({
        view,
        block: {
          kind: 'bars',
          bars: [
            { plan: plan('Free'), label: '1 / 10 s', share: 0.005 },
            { plan: plan('<Pro>'), label: '20 / s', share: 1 },
            { plan: plan('Half'), label: '10 / s', share: 0.5 },
          ],
        },
      }),
    );
    expect(html).toContain('<dt>Free</dt>');
    expect(html).toContain('<dt>&lt;Pro&gt;</dt>');
    expect(html).toContain('<span>1 / 10 s</span>');
    expect(
      [...html.matchAll(/class="bars-bar" width="([^"]+)"/g)].map(([, width]) => width),
    ).toEqual(['1%', '100%', '50%']);
    expect(html).not.toContain('style=');
  });
});
