/** The page's script, which the build puts here. */
declare const MATRIX_PAGE: string;

/** The page of the matrix: an empty table that its script fills. Nothing but that script may run (CSP with a nonce). */
export function matrixHtml(): string {
  const nonce = makeNonce();
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Processing Matrix</title>
<style nonce="${nonce}">${STYLE}</style>
</head>
<body>
<main>
<h1 id="title">Processing Matrix</h1>
<p id="summary" role="status"></p>
<label id="choice" hidden><input type="checkbox" id="gaps-only"> Only purposes with gaps</label>
<div id="place" role="region" aria-labelledby="title"></div>
<p id="help" hidden>Tab or the arrow keys move between statements; Enter goes to the sentence. <em>Italics</em>: the text leaves it to be guessed that this is said of the purpose.</p>
</main>
<script nonce="${nonce}">${MATRIX_PAGE.replaceAll('</script', '<\\/script')}</script>
</body>
</html>`;
}

function makeNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(18));
  return btoa(String.fromCharCode(...bytes));
}

// Every colour is the theme's own, so that light, dark and high contrast need no rule of their own.
const STYLE = `
body { color: var(--vscode-foreground); background: var(--vscode-editor-background); font: var(--vscode-font-weight) var(--vscode-font-size)/1.5 var(--vscode-font-family); padding: 0 20px 24px; }
h1 { font-size: 1.4em; font-weight: 600; margin: 16px 0 4px; overflow-wrap: anywhere; }
p { margin: 4px 0 8px; color: var(--vscode-descriptionForeground); }
label { display: inline-flex; gap: 6px; align-items: center; margin: 0 0 8px; }
[hidden] { display: none; }
input { accent-color: var(--vscode-button-background); }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 6px 10px; border-bottom: 1px solid var(--vscode-widget-border, var(--vscode-contrastBorder, rgba(128, 128, 128, .35))); font-weight: normal; overflow-wrap: break-word; }
thead th { position: sticky; top: 0; background: var(--vscode-editor-background); font-weight: 600; box-shadow: inset 0 -1px var(--vscode-widget-border, rgba(128, 128, 128, .35)); }
col.purpose { width: 28%; }
tbody tr:hover { background: var(--vscode-list-hoverBackground); }
tr.section th { padding-top: 16px; color: var(--vscode-descriptionForeground); font-weight: 600; }
ul { list-style: none; margin: 0; padding: 0; }
button { all: unset; cursor: pointer; color: var(--vscode-foreground); border-radius: 2px; }
button:hover { color: var(--vscode-textLink-activeForeground); text-decoration: underline; }
button:focus-visible, input:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 2px; }
button.purpose { color: var(--vscode-textLink-foreground); }
button.weak { font-style: italic; }
button.gap { color: var(--vscode-editorWarning-foreground); }
button.gap::before { content: "⚠ " / ""; }
`;
