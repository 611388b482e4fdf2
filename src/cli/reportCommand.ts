import type { Remark, RemarkPlace } from '../checks/check.ts';
import { reportChecks } from '../checks/checks.ts';
import type { ReportedDraft } from '../engine/engine.ts';
import { countOf } from '../features/countOf.ts';
import { type ReportItem, type ReportKind, reportStatuses } from '../features/report/draftReport.ts';
import { listSides, locatorText } from '../features/report/placeText.ts';
import { createLineMap, createLineMaps, type LineMap } from '../text/lineMap.ts';
import { checkDrafts } from './checkDrafts.ts';
import { type Command, CommandError, choiceOption, exitCodes } from './command.ts';
import { type Output, toTerminalLine } from './output.ts';

/** More of one check are not read in a terminal. */
const mostRemarks = 20;

const kinds: readonly ReportKind[] = ['figure', 'quotation', 'citation', 'name'];

export const reportCommand: Command = {
  name: 'report',
  usage: 'report DRAFT [--sources DIR_OR_GLOB…] [--format text|json]',
  summary: 'Shows the state of a draft: figures, quotations, citations and names by status; sources used and unused.',
  details: [
    '--sources PLACE   folder, file or glob of sources; may be given several times',
    '--format FORMAT   text (default) or json',
  ],
  options: { sources: { type: 'string', multiple: true }, format: { type: 'string' } },
  async run(values, positionals, surroundings) {
    const format = choiceOption(values, 'format', ['text', 'json']);
    if (positionals.length !== 1) throw new CommandError('report needs one draft: sourcebook report DRAFT');
    const [workspace] = await checkDrafts(values, positionals, surroundings);
    const [draft] = workspace?.drafts ?? [];
    if (!workspace || !draft) return exitCodes.failed;
    const report = workspace.engine.report(draft.document);
    const lines = createLineMap(draft.checked.draft.text);
    const { stdout } = surroundings;
    if (format === 'json') await stdout.write(`${JSON.stringify(toJson(draft.path, report, lines), null, 2)}\n`);
    else await writeText(draft.path, report, lines, stdout);
    return exitCodes.clean;
  },
};

async function writeText(path: string, report: ReportedDraft, lines: LineMap, output: Output): Promise<void> {
  for (const kind of kinds) {
    const items = report.items.filter(item => item.kind === kind);
    await output.write(`${output.style('bold', countOf(items.length, kind))}\n`);
    for (const status of reportStatuses) {
      const own = items.filter(item => item.status === status);
      if (own.length > 0) await output.write(`  ${status}  ${own.length}\n`);
      for (const item of own) {
        // What is as it should be is counted; the rest is listed.
        if (status === 'found' && !item.ruling) continue;
        await output.write(`    ${toTerminalLine(describe(item, path, lines))}\n`);
        for (const side of listSides(item)) await output.write(`      ${toTerminalLine(side)}\n`);
      }
    }
  }
  const { sources, remarks } = report;
  const used = sources.filter(({ isCited, items }) => isCited || items > 0);
  await output.write(`${output.style('bold', countOf(sources.length, 'source'))}, ${used.length} used\n`);
  for (const { source, isCited, items, isRead } of sources) {
    if (!isCited && items === 0 && isRead) continue;
    const parts = [isCited ? 'cited' : 'not cited', `answers for ${items}`, ...(isRead ? [] : ['could not be read'])];
    await output.write(`    ${toTerminalLine(`${source.key}: ${parts.join(', ')}`)}\n`);
  }
  for (const { code, title } of reportChecks) {
    const own = remarks.filter(remark => remark.code === code);
    if (own.length > 0) await writeRemarks(`${output.style('bold', `${title}: ${own.length}`)} (${code})`, own, output);
  }
}

async function writeRemarks(heading: string, remarks: readonly Remark[], output: Output): Promise<void> {
  const linesOf = createLineMaps();
  const toPlace = ({ path, text, span }: RemarkPlace) =>
    text === '' ? path : `${path}:${linesOf(text).positionAt(span.start).line + 1}`;
  await output.write(`${heading}\n`);
  for (const { message, places } of remarks.slice(0, mostRemarks)) {
    await output.write(`    ${toTerminalLine(`${message} (${places.map(toPlace).join(', ')})`)}\n`);
  }
  const more = remarks.length - mostRemarks;
  if (more > 0) await output.write(`    … and ${more} more; --format json has all\n`);
}

function describe({ span, text, places: [best], note }: ReportItem, path: string, lines: LineMap): string {
  const { line, character } = lines.positionAt(span.start);
  const where = best ? ` (${best.source.key}, ${locatorText(best)})` : '';
  return `${path}:${line + 1}:${character + 1} ${text}${note === null ? '' : `: ${note}`}${where}`;
}

function toJson(path: string, { items, sources, remarks }: ReportedDraft, lines: LineMap) {
  const linesOf = createLineMaps();
  return {
    path,
    items: items.map(({ kind, span, text, status, places, note, ruling }) => {
      const { line, character } = lines.positionAt(span.start);
      return {
        kind,
        ...span,
        line: line + 1,
        column: character + 1,
        text,
        status,
        note,
        ruling: ruling && { use: ruling.use, figure: ruling.figure, reason: ruling.reason },
        places: places.map(place => ({
          key: place.source.key,
          path: place.source.path,
          locator: locatorText(place),
          ...place.span,
        })),
      };
    }),
    sources: sources.map(({ source, isCited, items, isRead }) => ({
      key: source.key,
      path: source.path,
      cited: isCited,
      answersFor: items,
      read: isRead,
    })),
    remarks: remarks.map(({ code, message, places }) => ({
      code,
      message,
      places: places.map(({ path, text, span }) => ({
        path,
        line: linesOf(text).positionAt(span.start).line + 1,
        ...span,
      })),
    })),
  };
}
