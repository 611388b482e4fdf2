import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);

// ../../b8/mdchunks.ts
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

// src/markdown/splitChunks.ts
var htmlRuns = [
  [/^ {0,3}<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
  [/^ {0,3}<![A-Za-z]/, />/]
];
var fence = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,}|\${2,}(?=[^$]*$))/;
var container = /^ {0,3}(?:[-+*]|\d{1,9}[.)]|\[\^[^\]]+\]:)(?:\s|$)/;
function splitChunks(text, from = 0) {
  const chunks = [];
  let chunkStart = from;
  let afterEmpty = false;
  let hasContainer = false;
  let hasHtml = false;
  let run = null;
  for (let start = from; start < text.length; ) {
    const end = endOfLine(text, start);
    const line = text.slice(start, end).replace(/[\r\n]+$/, "");
    const isEmpty = !/[^ \t]/.test(line);
    const indent = line.length - line.trimStart().length;
    if (run) {
      if (!isEmpty && hasContainer && indent < run.indent) break;
      if (run.isEnd(line)) run = null;
    } else if (!isEmpty) {
      if (afterEmpty && indent === 0 && start > chunkStart) {
        chunks.push({ start: chunkStart, end: start });
        chunkStart = start;
        hasContainer = false;
      }
      if (afterEmpty) hasHtml = false;
      run = findRun(line, indent);
      if (run && hasHtml) break;
      hasContainer ||= container.test(line);
      hasHtml ||= !run && /^ {0,3}</.test(line);
    }
    afterEmpty = isEmpty;
    start = end;
  }
  if (chunkStart < text.length) chunks.push({ start: chunkStart, end: text.length });
  return chunks;
}
function findRun(line, indent) {
  const marks = fence.exec(line)?.[1];
  if (marks) {
    const isEnd = (other) => {
      const closing = /^ {0,3}(\S+)[ \t]*$/.exec(other)?.[1] ?? "";
      return closing.length >= marks.length && closing === marks.charAt(0).repeat(closing.length);
    };
    return { indent, isEnd };
  }
  for (const [start, end] of htmlRuns) {
    const match = start.exec(line);
    if (match) return end.test(line.slice(match[0].length)) ? null : { indent, isEnd: (other) => end.test(other) };
  }
  return null;
}
function endOfLine(text, start) {
  for (let i = start; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10) return i + 1;
    if (code === 13) return text.charCodeAt(i + 1) === 10 ? i + 2 : i + 1;
  }
  return text.length;
}

// ../../b8/mdchunks.ts
var files = [];
(function walk(d) {
  for (const e of readdirSync(d, { withFileTypes: true })) e.isDirectory() ? walk(path.join(d, e.name)) : e.name.endsWith(".md") && files.push(path.join(d, e.name));
})("/tmp/b8/c20k");
var all = 0;
var by = /* @__PURE__ */ new Map();
for (const f of files) {
  const t = readFileSync(f, "utf8");
  for (const c of splitChunks(t)) {
    const s = t.slice(c.start, c.end);
    all += s.length;
    const m = s.match(/[\\`*_\[\]<>~|]/);
    const key = m ? s.startsWith("|") || /^\s*\|/m.test(s) ? "table" : /^\s*[-*+]/.test(s) ? "list" : "inline " + [...new Set(s.match(/[\\`*_\[\]<>~|]/g))].sort().join("") : /^#/.test(s) ? "heading" : /^([-+=:]|\d+[.)])/m.test(s) ? "block" : "plain";
    by.set(key, (by.get(key) ?? 0) + s.length);
  }
}
console.log(files.length, all);
for (const [k, v] of [...by].sort((a, b) => b[1] - a[1]).slice(0, 25)) console.log((v / all * 100).toFixed(1), k);
