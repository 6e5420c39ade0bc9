/** The style of the page at `/_mock`: for light and dark, and for narrow windows. */
export const pageStyle = `
:root {
  color-scheme: light dark; --page: #fff; --text: #1b1d22; --line: #d0d3d8; --quiet: #575c66; --link: #0b6e4f; --bad: #b3261e; --warn: #fff3cd; --warn-line: #9a6700;
  background: var(--page); color: var(--text); font: 15px/1.5 system-ui, sans-serif
}
@media (prefers-color-scheme: dark) {
  :root { --page: #16171a; --text: #eceef1; --line: #43474f; --quiet: #a9afba; --link: #4cc9a0; --bad: #ff9b92; --warn: #3a2f0b; --warn-line: #e0b341 }
}
body { margin: 0 auto; max-width: 1400px; padding: 1rem }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 }
h2 { font-size: 1.2rem; margin: 1.75rem 0 .25rem }
h3 { font-size: 1rem; margin: 1.25rem 0 .25rem }
p { margin: .25rem 0 }
nav { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin-top: .5rem }
a { color: var(--link) }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px }
.table { border: 1px solid var(--line); border-radius: 6px; max-height: 75vh; overflow: auto }
table { border-collapse: collapse; min-width: 100% }
caption { color: var(--quiet); padding: .35rem .75rem; text-align: left }
th, td { border-top: 1px solid var(--line); padding: .25rem .75rem; text-align: left; vertical-align: top }
tbody > tr > * { font: .85rem/1.5 ui-monospace, monospace; white-space: nowrap }
td > div, th > div { max-width: 54ch; overflow-wrap: anywhere; white-space: normal; width: max-content }
thead th { background: var(--page); border-top: 0; box-shadow: inset 0 -1px var(--line); font-size: .85rem; position: sticky; top: 0; white-space: nowrap }
tbody > tr > .long { min-width: 36ch; overflow-wrap: anywhere; white-space: normal }
.bad { color: var(--bad); font-weight: 700 }
.note { background: var(--warn); border-left: 4px solid var(--warn-line); padding: .1rem .5rem }
.quiet { color: var(--quiet) }
`;
