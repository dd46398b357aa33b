// A bare renderer of the same pages: reads the catalogue, makes each entry's page in each language as
// HTML and as Markdown from template strings, filled up to the size of the site's pages, and writes them.
// No search, no link resolved, nothing escaped in Markdown. Plain JavaScript, so that no time goes into types.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const [file, out, pages, htmlSize, markdownSize] = process.argv.slice(2);
const catalog = JSON.parse(readFileSync(file, 'utf8'));
const escape = (text) =>
  /[&<>"]/.test(text)
    ? text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
    : text;
const prose = (spans) =>
  spans
    .map((span) => {
      if (typeof span === 'string') return escape(span);
      return span.kind === 'code'
        ? `<code>${escape(span.text)}</code>`
        : `<a href="${escape(span.to)}">${escape(span.text)}</a>`;
    })
    .join('');
const plain = (spans) =>
  spans.map((span) => (typeof span === 'string' ? span : span.text)).join('');

const html = ({ entry, locale }) => {
  const text = entry.text[locale];
  const items = (all) => all.map((one) => `<li>${prose(one)}</li>`).join('');
  return `<!DOCTYPE html><html lang="${locale}"><head><meta charset="utf-8"><title>${entry.code} ${entry.name}</title><meta name="description" content="${escape(plain(text.meaning))}"><link rel="stylesheet" href="/style.css"></head><body><header><a href="/${locale}/">${escape(catalog.title[locale])}</a></header><main><h1>${entry.code} ${entry.name}</h1><p>${prose(text.meaning)}</p><dl><dt>retry</dt><dd>${entry.retry.when}</dd><dt>connection</dt><dd>${entry.connection.value}</dd><dt>since</dt><dd>${entry.since}</dd></dl><h2>Fixes</h2><ol>${items(text.fixes)}</ol><h2>Causes</h2><ul>${items(text.causes)}</ul><h2>Message</h2><blockquote>${escape(text.message.icu)}</blockquote><h2>Wire</h2><table>${entry.match.map(({ envelope, code, message = '' }) => `<tr><td>${envelope}</td><td>${code}</td><td>${escape(message)}</td></tr>`).join('')}</table><h2>Scenarios</h2>${entry.scenarios.map(({ title, steps }) => `<h3>${escape(title[locale])}</h3><ol>${steps.map(({ at, send, expect }) => `<li>${at} ms: ${send} → ${expect}</li>`).join('')}</ol>`).join('')}<h2>Notes</h2><ul>${items(text.notes)}</ul><h2>Sources</h2><ul>${entry.sources.map(({ source, date = '' }) => `<li>${source} ${date}</li>`).join('')}</ul></main></body></html>`;
};
const markdown = ({ entry, locale }) => {
  const text = entry.text[locale];
  const items = (all) => all.map((one) => `- ${plain(one)}`).join('\n');
  return `# ${entry.code} ${entry.name}\n\n${plain(text.meaning)}\n\n- retry: ${entry.retry.when}\n- connection: ${entry.connection.value}\n- since: ${entry.since}\n\n## Fixes\n\n${items(text.fixes)}\n\n## Causes\n\n${items(text.causes)}\n\n## Message\n\n> ${text.message.icu}\n\n## Wire\n\n${entry.match.map(({ envelope, code, message = '' }) => `- ${envelope} ${code} ${message}`).join('\n')}\n\n## Scenarios\n\n${entry.scenarios.map(({ title, steps }) => `### ${title[locale]}\n\n${steps.map(({ at, send, expect }) => `- ${at} ms: ${send} → ${expect}`).join('\n')}`).join('\n\n')}\n\n## Notes\n\n${items(text.notes)}\n`;
};

let left = Number(pages);
for (const locale of catalog.locales) {
  for (const entry of catalog.entries) {
    if (left < 2) break;
    const stem = join(out, locale, 'codes', `${entry.code}-${entry.name.toLowerCase()}`);
    mkdirSync(dirname(stem), { recursive: true });
    mkdirSync(stem, { recursive: true });
    writeFileSync(join(stem, 'index.html'), html({ entry, locale }).padEnd(Number(htmlSize)));
    writeFileSync(`${stem}.md`, markdown({ entry, locale }).padEnd(Number(markdownSize)));
    left -= 2;
  }
}
