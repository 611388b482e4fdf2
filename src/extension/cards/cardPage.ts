import { cardCommands } from '../../server/protocol.ts';

/** The commands that links of a card's page, and of a hover, may run: these and no others. */
export const allowedCommands: readonly string[] = cardCommands;

const style = `
body { padding: 0 1.2em 2em; max-width: 52em; line-height: 1.5; font-family: var(--vscode-font-family); font-size: var(--vscode-font-size); color: var(--vscode-foreground); }
h1 { font-size: 1.5em; margin: .8em 0 .1em; } h2 { font-size: 1em; margin: 1.6em 0 .4em; }
p { margin: .2em 0; } .what { font-size: 1.1em; } .count, .from, small { color: var(--vscode-descriptionForeground); }
.note { border-left: 3px solid var(--vscode-inputValidation-warningBorder, #b89500); padding-left: .6em; }
nav { margin: .6em 0; } ol, ul { padding-left: 1.4em; margin: .2em 0; } ol > li { margin-bottom: .7em; }
ul.line { list-style: none; padding: 0; } ul.line li { display: inline-block; margin-right: 1em; }
table { border-collapse: collapse; width: 100%; } thead th { color: var(--vscode-descriptionForeground); font-weight: normal; }
th, td { text-align: left; vertical-align: top; padding: .3em .8em .3em 0; border-bottom: 1px solid var(--vscode-widget-border, rgba(128, 128, 128, .35)); overflow-wrap: anywhere; }
th[scope=row] { min-width: 6em; } thead th { white-space: nowrap; } td:last-child { min-width: 8em; } figure { margin: .4em 0; } svg { max-width: 100%; }
a { color: var(--vscode-textLink-foreground); text-decoration: underline; text-underline-offset: 2px; }
a:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 2px; }
`;

/** A whole page around a card's content. No script runs in it and nothing is fetched, whatever the content holds. */
export function toCardPage(content: string, title: string): string {
  const nonce = Array.from({ length: 4 }, () => Math.random().toString(36).slice(2)).join('');
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'`;
  const heading = title.replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`);
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<title>${heading}</title>
<style nonce="${nonce}">${style}</style>
</head>
<body><main>${content}</main></body>
</html>`;
}
