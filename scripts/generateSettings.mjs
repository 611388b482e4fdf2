// Writes what is generated from the list of checks: package.json's `contributes.configuration` and docs/checks.md.
// `node scripts/generateSettings.mjs [--check]`; with --check nothing is written and stale files are an error.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { importSource } from './importSource.mjs';

const severities = ['error', 'warning', 'information', 'hint', 'off'];

const { checks, reportChecks, defaultTemplates, toSettingName } = await importSource(`
  export { checks, reportChecks } from './src/checks/checks.ts';
  export { defaultTemplates, toSettingName } from './src/server/settings.ts';
`);

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
manifest.contributes.configuration = toConfiguration();
const files = new Map([
  ['package.json', `${JSON.stringify(manifest, null, 2)}\n`],
  ['docs/checks.md', toDocs()],
]);

const stale = [...files].filter(([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text);
if (process.argv.includes('--check')) {
  for (const [file] of stale) console.error(`${file} does not fit src/checks: run node scripts/generateSettings.mjs`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [file, text] of stale) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(`Wrote ${file}`);
  }
}

function toConfiguration() {
  const properties = Object.fromEntries(
    checks.map((check, order) => [
      `sourcebook.checks.${toSettingName(check.code)}`,
      {
        type: 'string',
        enum: severities,
        default: check.defaultSeverity,
        scope: 'resource',
        order,
        // The first paragraph says what the check finds; docs/checks.md has the rest.
        markdownDescription: `${check.title} (\`${check.code}\`).\n\n${check.docs.trim().split('\n\n')[0]}`,
      },
    ]),
  );
  for (const { code, title } of reportChecks) {
    properties[`sourcebook.checks.${toSettingName(code)}`] = {
      type: 'string',
      enum: ['information', 'off'],
      default: 'information',
      scope: 'resource',
      order: Object.keys(properties).length,
      markdownDescription: `${title} (\`${code}\`). In the report only: the view Draft, and \`sourcebook report\`.`,
    };
  }
  properties['sourcebook.citations.style'] = {
    type: 'string',
    default: '',
    scope: 'resource',
    order: Object.keys(properties).length,
    markdownDescription:
      'How references are written: a `.csl` file of the workspace, or one of the styles that come along (`apa`, `chicago-author-date`, `vancouver`). Empty: APA. `csl` in a draft’s front matter and in `.sourcebook.json` goes before it.',
  };
  properties['sourcebook.citations.locators'] = {
    type: 'string',
    enum: ['all', 'pages', 'none'],
    enumDescriptions: [
      'Page, chapter, section, time, row or paragraph, as the source has it.',
      'Pages only.',
      'None: you write them yourself.',
    ],
    default: 'all',
    scope: 'resource',
    order: Object.keys(properties).length,
    markdownDescription:
      'Which places in a source completion and Insert Citation write behind the key, where the source has what the sentence says: `[@key, p. 3]`.',
  };
  properties['sourcebook.citations.insertAs'] = {
    type: 'string',
    enum: ['citation', 'footnote'],
    enumDescriptions: [
      'In the sentence: `rose [@key, p. 3].`',
      'In a note at the end of the draft, with its mark in the sentence: `rose.[^key]`.',
    ],
    default: 'citation',
    scope: 'resource',
    order: Object.keys(properties).length,
    markdownDescription:
      'Where Insert Citation, Cite This Sentence, Insert Quotation and pasting as a quotation put a new citation. What a draft has already is put elsewhere by the commands Convert Citations to Footnotes and Convert Footnotes to Citations.',
  };
  const templates = {
    label: 'The label of a completion',
    detail: 'What stands behind the label of a completion',
    description: 'What stands at the right end of a completion',
    filter: 'What typing is matched against in the list of completions',
  };
  for (const [name, what] of Object.entries(templates)) {
    properties[`sourcebook.completion.${name}`] = {
      type: 'string',
      default: defaultTemplates[name],
      scope: 'resource',
      order: Object.keys(properties).length,
      markdownDescription: `${what}, with \`{key}\`, \`{title}\`, \`{author}\`, \`{year}\`, \`{publisher}\`. What a source does not say is left out, with the punctuation before it.`,
    };
  }
  properties['sourcebook.citations.inPreview'] = {
    type: 'boolean',
    default: true,
    scope: 'resource',
    order: Object.keys(properties).length,
    markdownDescription:
      'Show citations in the Markdown preview as the style prints them, with the list of references. Off: as they are written.',
  };
  properties['sourcebook.trace.server'] = {
    type: 'string',
    enum: ['off', 'messages', 'verbose'],
    default: 'off',
    scope: 'window',
    order: Object.keys(properties).length,
    description: 'What the output says of the messages between the editor and the language server.',
  };
  return { title: 'Sourcebook', properties };
}

function toDocs() {
  const sections = checks.map(
    check =>
      `## ${check.code}\n\n**${check.title}**\n\nDefault: \`${check.defaultSeverity}\`. ` +
      `Setting: \`sourcebook.checks.${toSettingName(check.code)}\`; in \`.sourcebook.json\`: \`"severities": { "${check.code}": … }\`.\n\n` +
      `${check.docs.trim()}\n`,
  );
  const ofReport = reportChecks.map(
    ({ code, title, docs }) =>
      `### ${code}\n\n**${title}**\n\nSetting: \`sourcebook.checks.${toSettingName(code)}\`; ` +
      `in \`.sourcebook.json\`: \`"severities": { "${code}": "off" }\` leaves it out.\n\n${docs.trim()}\n`,
  );
  const report = `## In the report only\n\nThese speak of no place of the draft. They stand in the view *Draft*, in \`sourcebook report\` and in the annotated copy.\n\n${ofReport.join('\n')}`;
  return `# Checks\n\n<!-- Generated from src/checks by scripts/generateSettings.mjs. -->\n\nWhat Sourcebook looks for in a draft. Each check can be set to \`${severities.join('`, `')}\`.\n\n${sections.join('\n')}\n${report}`;
}
