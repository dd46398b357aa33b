/** The control page's style sheet. */
export const pageCss = `:root { color-scheme: light dark; font: 16px/1.5 system-ui, 'PingFang SC', 'Noto Sans CJK SC', sans-serif; }
body { max-width: 72rem; margin: 0 auto; padding: 1rem; }
header { display: flex; justify-content: space-between; align-items: baseline; gap: 1rem; }
h1 { margin: 0; font-size: 1.5rem; }
h2 { margin: 1.5rem 0 0.5rem; font-size: 1.1rem; }
a { color: light-dark(#0b57a4, #8ab8f0); }
form { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: center; }
button { font: inherit; padding: 0.2rem 0.7rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { text-align: start; padding: 0.25rem 0.75rem 0.25rem 0; border-bottom: 1px solid light-dark(#ddd, #444); white-space: nowrap; }
@media (width < 45rem) { th, td { white-space: normal; font-size: 0.8rem; padding-inline-end: 0.5rem; vertical-align: top; } meter { display: block; width: 4rem; } }
.good { color: light-dark(#1d6f2f, #7fd492); }
.bad { color: light-dark(#a3261c, #ff9d92); }
.none { color: light-dark(#666, #aaa); }
`;

/** The control page's script: shows what the sandbox sends, and turns the clock without leaving. */
export const pageJs = `const { language } = document.body.dataset;
const main = document.querySelector('main');
new EventSource('events?lang=' + language).addEventListener('message', ({ data }) => {
  main.innerHTML = data;
});
document.querySelector('form').addEventListener('submit', (event) => {
  event.preventDefault();
  fetch('clock', { method: 'POST', body: new URLSearchParams({ advance: event.submitter.value }) });
});
`;
