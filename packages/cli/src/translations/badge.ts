/** What is translated into a locale, in whole percents. */
export interface Share {
  readonly locale: string;
  readonly percent: number;
}

const font = 'Verdana,Geneva,DejaVu Sans,sans-serif';
const padding = 6;

/** A badge as SVG, e.g. `translations | en 100% · fr 40%`; needs nothing from elsewhere. */
export function badge({
  label,
  shares,
}: {
  readonly label: string;
  readonly shares: readonly Share[];
}): string {
  const value = shares.map(({ locale, percent }) => `${locale} ${percent}%`).join(' · ');
  const [left, right] = [label, value].map((text) => textWidth(text) + 2 * padding) as [
    number,
    number,
  ];
  const least = Math.min(100, ...shares.map(({ percent }) => percent));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="20" role="img" aria-label="${label}: ${value}">`,
    `<title>${label}: ${value}</title>`,
    `<clipPath id="r"><rect width="${left + right}" height="20" rx="3"/></clipPath>`,
    '<g clip-path="url(#r)">',
    `<rect width="${left}" height="20" fill="#444"/>`,
    `<rect x="${left}" width="${right}" height="20" fill="${fill(least)}"/>`,
    '</g>',
    `<g fill="#fff" text-anchor="middle" font-family="${font}" font-size="11">`,
    word({ text: label, x: 0, width: left }),
    word({ text: value, x: left, width: right }),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

// Each dark enough for white letters.
function fill(percent: number): string {
  if (percent === 100) return '#2a7d2a';
  return percent >= 80 ? '#8a6500' : '#b03a2e';
}

/** About as wide as the letters are at 11 pixels; `textLength` fits them exactly. */
function textWidth(text: string): number {
  let width = 0;
  for (const sign of text) width += /[\u2e80-\uffef]/.test(sign) ? 11 : 6.5;
  return Math.ceil(width);
}

function word({ text, x, width }: { text: string; x: number; width: number }): string {
  return `<text x="${x + width / 2}" y="14" textLength="${width - 2 * padding}">${text}</text>`;
}
