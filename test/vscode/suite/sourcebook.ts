import {
  type CodeAction,
  commands,
  type Diagnostic,
  extensions,
  type Location,
  type LocationLink,
  Uri,
  workspace,
} from 'vscode';
import keys from '../fixtures/keys.json';
import { folder, openDraft } from './draft.ts';
import { assertEqual, assertIncludes, test, waitFor } from './harness.ts';

interface Api {
  readonly status: { readonly state: string; readonly sources: number; readonly problems: number } | null;
}

test('activates on a draft and reads the five sources', async () => {
  await openDraft('# A draft\n');
  const extension = extensions.getExtension<Api>('sourcebook.sourcebook');
  assertEqual(extension?.id, 'sourcebook.sourcebook');
  const api = await waitFor('the extension to be active', () => (extension?.isActive ? extension.exports : null));
  await waitFor(
    'five sources',
    () => api.status?.state === 'ready' && api.status.sources === 5,
    () => api.status,
  );
  const known = await commands.getCommands(true);
  for (const command of ['insertCitation', 'rebuildIndex', 'openExample', 'showOutput']) {
    assertEqual([command, known.includes(`sourcebook.${command}`)], [command, true]);
  }
});

test('shows cards over names', async () => {
  const draft = await openDraft('Lukashenko beat Svetlana Tikhanovskaya. Wang Yi met Makei; Feng Yujun had doubts.\n');
  assertIncludes(await draft.hover('Svetlana Tikhanovskaya'), 'Svetlana Tikhanovskaya', 'closest rival', keys.ironclad);
  assertIncludes(await draft.hover('Wang Yi'), 'Wang Yi', 'Foreign Minister', keys.pressure);
  assertIncludes(await draft.hover('Feng Yujun'), 'Feng Yujun', 'Fudan University', keys.pressure);
});

test('says over a figure what was found, with the sentence of the source', async () => {
  const draft = await openDraft(`Lukashenko won with 80.10% of the votes [@${keys.ironclad}].\n`);
  assertIncludes(await draft.hover('80.10%'), 'Found', 'won by a landslide with 80.10% votes');
});

test('shows over a citation its source and the passage for the sentence', async () => {
  const draft = await openDraft(`Trade came to $4.2 billion in three quarters [@${keys.pressure}].\n`);
  assertIncludes(await draft.hover(keys.pressure), 'For this sentence', 'bilateral turnover rising by 9 per cent');
});

test('completes after [@, the source that supports the sentence first', async () => {
  const draft = await openDraft('China’s surplus in trade with Belarus grew to $4.77bn [@<|>\n');
  const labels = await waitFor('five sources to choose from', async () => {
    const { items } = await draft.complete();
    const ours = items.filter(({ label }) => Object.values(keys).includes(toLabel(label)));
    return ours.length === 5 && ours.sort((a, b) => compare(a.sortText, b.sortText)).map(({ label }) => toLabel(label));
  });
  assertEqual(labels[0], keys.praises);
});

test('goes from a citation to the passage', async () => {
  const draft = await openDraft(`China’s surplus in trade with Belarus grew to $4.77bn [@${keys.praises}].\n`);
  const [target] = await commands.executeCommand<(Location | LocationLink)[]>(
    'vscode.executeDefinitionProvider',
    draft.document.uri,
    draft.find(keys.praises, 3),
  );
  const [uri, range] =
    target && 'uri' in target ? [target.uri, target.range] : [target?.targetUri, target?.targetRange];
  assertIncludes(String(uri), '003_');
  if (!uri) throw new Error('no target');
  assertIncludes((await workspace.openTextDocument(uri)).getText(range), 'to $4.77bn');
});

test('inserts a citation by command', async () => {
  const draft = await openDraft('China’s surplus in trade with Belarus grew to $4.77bn<|>.\n');
  void commands.executeCommand('sourcebook.insertCitation');
  await waitFor('the citation', async () => {
    await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return draft.text().includes('@');
  });
  const text = draft.text().replace(/, para\. \d+\]/, ']');
  assertEqual(text, `China’s surplus in trade with Belarus grew to $4.77bn [@${keys.praises}].\n`);
});

test('warns of a wrong figure and stops when it is corrected', async () => {
  const draft = await openDraft(`Lukashenko won with 80.10% of the votes [@${keys.ironclad}].\n`);
  await draft.diagnostics();
  await draft.replace('80.10%', '83.70%');
  const [warning] = await draft.diagnostics('figure-differs-from-source');
  assertEqual(draft.document.getText(warning?.range), '83.70%');
  assertIncludes(warning?.message ?? '', '80.10%', 'landslide');
  assertIncludes(String(warning?.relatedInformation?.[0]?.location.uri), '000_');
  await draft.replace('83.70%', '80.10%');
  await draft.diagnostics();
});

test('replaces a figure by the source’s', async () => {
  await applyFix({
    draft: `Svetlana Tikhanovskaya garnered 12.10% of the votes [@${keys.ironclad}].\n`,
    code: 'figure-differs-from-source',
    fix: 'Replace with 10.12%',
    result: `Svetlana Tikhanovskaya garnered 10.12% of the votes [@${keys.ironclad}].\n`,
  });
});

test('replaces a figure on another scale by the source’s', async () => {
  await applyFix({
    draft: `China’s surplus in trade with Belarus grew to $4.77 million [@${keys.praises}].\n`,
    code: 'figure-differs-from-source',
    fix: 'Replace with',
    result: `China’s surplus in trade with Belarus grew to $4.77bn [@${keys.praises}].\n`,
  });
});

test('cites the source that has the figure, instead', async () => {
  await applyFix({
    draft: `Lukashenko won the elections with 80.10% of the votes [@${keys.renew}].\n`,
    code: 'figure-not-in-cited-source',
    fix: `Cite ${keys.ironclad} instead of ${keys.renew}`,
    result: `Lukashenko won the elections with 80.10% of the votes [@${keys.ironclad}].\n`,
  });
});

test('cites the source that has the figure, as well', async () => {
  await applyFix({
    draft: `Lukashenko won the elections with 80.10% of the votes [@${keys.renew}].\n`,
    code: 'figure-not-in-cited-source',
    fix: `Cite ${keys.ironclad} as well`,
    result: `Lukashenko won the elections with 80.10% of the votes [@${keys.renew}; @${keys.ironclad}].\n`,
  });
});

test('ignores a warning with a reason', async () => {
  await applyFix({
    draft: `A hotel for 2,317 guests opened in Brest [@${keys.ironclad}].\n`,
    code: 'figure-not-in-sources',
    fix: 'Ignore figure-not-in-sources',
    result: `<!-- sourcebook-disable-next-line figure-not-in-sources -- reason -->\nA hotel for 2,317 guests opened in Brest [@${keys.ironclad}].\n`,
  });
});

test('makes an annotated copy of the draft in sight', async () => {
  const draft = await openDraft(`Lukashenko won with 80.10% of the votes [@${keys.ironclad}].\n`);
  await draft.diagnostics();
  const target = Uri.joinPath(folder(), 'copy.annotated.html');
  await commands.executeCommand('sourcebook.saveAnnotatedCopy', target);
  const page = new TextDecoder().decode(await workspace.fs.readFile(target));
  assertIncludes(page, '<!doctype html>', '80.10%', 'won by a landslide', keys.ironclad);
  await workspace.fs.delete(target);
});

test('judges anew when a source has changed', async () => {
  const source = Uri.joinPath(folder(), 'seeds', '000_9900ceae8b1a2738.txt');
  const draft = await openDraft(`Lukashenko won with 80.10% of the votes [@${keys.ironclad}].\n`);
  await draft.diagnostics();
  const before = await workspace.fs.readFile(source);
  const changed = new TextDecoder().decode(before).replace('80.10%', '81.30%');
  await workspace.fs.writeFile(source, new TextEncoder().encode(changed));
  try {
    const [warning] = await draft.diagnostics('figure-differs-from-source');
    assertIncludes(warning?.message ?? '', '81.30%');
  } finally {
    await workspace.fs.writeFile(source, before);
  }
  await draft.diagnostics();
});

/** Applies a quick fix of the one warning of a draft: the text must be `result`, without warnings. */
async function applyFix(expected: { draft: string; code: string; fix: string; result: string }): Promise<void> {
  const draft = await openDraft(expected.draft);
  const [warning] = (await draft.diagnostics(expected.code)) as [Diagnostic];
  const fixes = await draft.quickFixes(warning);
  const fix = fixes.find(({ title }) => title.startsWith(expected.fix));
  if (!fix) throw new Error(`${expected.fix} is not among ${JSON.stringify(fixes.map(({ title }) => title))}`);
  await apply(fix);
  assertEqual(draft.text(), expected.result);
  await draft.diagnostics();
}

async function apply({ edit, command }: CodeAction): Promise<void> {
  if (edit) assertEqual(await workspace.applyEdit(edit), true);
  if (command) await commands.executeCommand(command.command, ...(command.arguments ?? []));
}

function toLabel(label: string | { readonly label: string }): string {
  return typeof label === 'string' ? label : label.label;
}

function compare(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
