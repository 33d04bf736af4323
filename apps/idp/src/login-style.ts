/** Style of the demo login: the portal's tokens and patterns in one small sheet, so that no build step is needed. */
export const loginStyle = `
@font-face { font-family: 'Source Sans 3'; src: url('/assets/source-sans-3.woff2') format('woff2'); font-weight: 200 900; font-display: swap; }
:root {
  --ink-900: #15212a; --ink-700: #3b4954; --ink-600: #55636e; --canvas: #f3f4f1; --surface: #ffffff;
  --line-soft: #e5e9eb; --line: #d3d9dd; --line-control: #75828d; --brand-700: #0e5162; --brand-900: #08303b;
  --brand-50: #f0f6f7; --accent: #b4571e; --bad: #a11d2b; --bad-bg: #fbe8e8; --warn: #7a4a00; --warn-bg: #fcf0d3;
  --warn-line: #d9ae58; --info: #1c4d8c; --info-bg: #e5eef8; --info-line: #8fb2dc; --focus: #15212a; --focus-halo: #ffc83d;
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--canvas); color: var(--ink-900); font: 400 16px/24px 'Source Sans 3', system-ui, sans-serif; font-variant-numeric: tabular-nums lining-nums; overflow-wrap: anywhere; }
.bar { display: flex; align-items: center; gap: 8px 16px; flex-wrap: wrap; min-height: 52px; padding: 8px 24px; background: var(--surface); border-bottom: 1px solid var(--line); }
.brand { display: flex; align-items: center; gap: 8px; font-weight: 700; font-size: 18px; }
.mark { color: var(--brand-700); } .mark-end { fill: var(--accent); }
.badge { padding: 0 8px; border: 1px solid var(--warn-line); border-radius: 3px; background: var(--warn-bg); color: var(--warn); font: 600 14px/24px 'Source Sans 3', system-ui, sans-serif; }
.language { margin-left: auto; }
main { max-width: 960px; margin: 0 auto; padding: 24px; }
h1 { margin: 8px 0; font-size: 32px; line-height: 40px; font-weight: 700; }
h2 { margin: 0 0 8px; font-size: 22px; line-height: 28px; font-weight: 650; }
h3 { margin: 0; font-size: 16px; line-height: 24px; font-weight: 650; }
p { margin: 0 0 8px; } .intro { max-width: 720px; color: var(--ink-700); }
a { color: var(--brand-700); text-underline-offset: 3px; }
.panel { margin: 16px 0; padding: 24px; background: var(--surface); border: 1px solid var(--line); border-radius: 6px; box-shadow: 0 1px 2px rgba(21, 33, 42, .06); min-width: 0; }
.hint, small { color: var(--ink-600); font-size: 14px; line-height: 20px; } small { display: block; }
label, legend { font-weight: 600; } fieldset { margin: 0 0 16px; padding: 0; border: 0; min-width: 0; } legend { padding: 0; }
.row { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 12px; margin: 4px 0 8px; }
.row input { flex: 1 1 200px; }
input[type='text'], input[type='email'], input[type='search'] { display: block; width: 100%; max-width: 440px; min-width: 0; height: 44px; padding: 0 12px; border: 1px solid var(--line-control); border-radius: 3px; background: var(--surface); color: inherit; font: inherit; }
.field { margin-bottom: 16px; } .field label { display: block; margin-bottom: 4px; }
.wrong input[type='text'], .wrong input[type='email'] { border: 2px solid var(--bad); }
.mistake { margin: 4px 0 0; color: var(--bad); font-weight: 600; } .mistake::before { content: '✕ ' / ''; }
.summary { margin: 16px 0; padding: 16px 20px; border: 1px solid var(--bad); border-left-width: 4px; border-radius: 3px; background: var(--bad-bg); }
.summary h2 { font-size: 18px; line-height: 24px; color: var(--bad); } .summary ul { margin: 0; padding-left: 20px; } .summary a { color: var(--bad); }
.choices { display: flex; flex-wrap: wrap; gap: 8px 12px; }
.choice { display: flex; flex: 1 1 200px; gap: 12px; align-items: flex-start; padding: 10px 12px; border: 1px solid var(--line-control); border-radius: 6px; font-weight: 400; cursor: pointer; }
.choice:has(:checked) { background: var(--brand-50); border-color: var(--brand-700); }
.choice input { width: 20px; height: 20px; margin: 2px 0 0; accent-color: var(--brand-700); flex: none; }
.persons { list-style: none; margin: 0 -24px -24px; padding: 0; }
.persons li { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 8px 24px; padding: 16px 24px; border-top: 1px solid var(--line-soft); }
.persons li > div { flex: 1 1 320px; min-width: 0; } .persons p { margin: 0; } .persons .button { min-width: 208px; } .capacity { color: var(--ink-700); }
.persons li.current { background: var(--brand-50); border-left: 4px solid var(--accent); }
.tag { margin-left: 8px; padding: 0 8px; border: 1px solid var(--info-line); border-radius: 3px; background: var(--info-bg); color: var(--info); }
.button { display: inline-block; min-height: 44px; padding: 9px 20px; border: 1px solid var(--brand-700); border-radius: 6px; background: var(--brand-700); color: var(--surface); font: 600 16px/24px 'Source Sans 3', system-ui, sans-serif; text-decoration: none; cursor: pointer; }
.button:hover { background: var(--brand-900); } .button.secondary { background: var(--surface); color: var(--brand-700); } .button.secondary:hover { background: var(--brand-50); }
.skip { position: absolute; left: -9999px; } .skip:focus { position: static; display: inline-block; padding: 8px 16px; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; box-shadow: 0 0 0 8px var(--focus-halo); }
footer { padding: 16px 24px; border-top: 1px solid var(--line); color: var(--ink-600); font-size: 14px; }
@media (max-width: 639px) {
  main { padding: 16px; } .bar { padding: 8px 16px; } h1 { font-size: 24px; line-height: 30px; } h2 { font-size: 19px; line-height: 24px; }
  .panel { padding: 14px; } .persons { margin: 0 -14px -14px; } .persons li { padding: 14px; } .persons li > div { flex-basis: 100%; } .button { width: 100%; text-align: center; }
}
`;

/** Confirms the logout at once when the portal proved whose session it ends; without JavaScript there is a button. */
export const logoutScript = `document.getElementById('confirm-logout')?.click();\n`;
