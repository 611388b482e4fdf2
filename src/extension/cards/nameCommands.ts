import { window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type EditNamesParams,
  type EditNamesResult,
  editNamesRequest,
  type NameChange,
  type NameRef,
  type NamesParams,
  type NamesResult,
  namesRequest,
} from '../../server/protocol.ts';
import { changeConfig } from '../changeConfig.ts';
import { toPickText } from '../toPickText.ts';
import { chooseName } from './chooseName.ts';

/** "These are the same": the names become one, called as the first. */
export async function mergeNames(client: BaseLanguageClient, ref: NameRef, other?: NameRef): Promise<void> {
  const chosen =
    other ??
    (await chooseName(client, ref.uri, {
      title: `Merge ${ref.name} with…`,
      placeholder: `The same thing as ${ref.name}, under another name`,
      without: ref.id,
    }));
  if (!chosen || chosen.id === ref.id) return;
  const name = await window.showQuickPick([toPickText(ref.name), toPickText(chosen.name)], {
    title: `${ref.name} and ${chosen.name} are the same`,
    placeHolder: 'Which name shall it go by?',
  });
  if (name === undefined) return;
  const names = name === toPickText(ref.name) ? [ref.name, chosen.name] : [chosen.name, ref.name];
  await changeNames(client, ref.uri, { kind: 'merge', names });
}

/** One of its names is somebody or something else. */
export async function splitName(client: BaseLanguageClient, ref: NameRef): Promise<void> {
  const forms = (await findForms(client, ref)).filter(form => form !== ref.name);
  if (forms.length === 0) {
    void window.showInformationMessage(`${ref.name} goes by this name only.`);
    return;
  }
  const other = await window.showQuickPick(
    forms.map(form => ({ label: toPickText(form), form })),
    { title: `Split ${ref.name}`, placeHolder: 'Which of its names means something else?' },
  );
  if (other) await changeNames(client, ref.uri, { kind: 'split', names: [ref.name, other.form] });
}

export async function renameName(client: BaseLanguageClient, ref: NameRef): Promise<void> {
  const to = await window.showInputBox({
    title: `Rename ${ref.name}`,
    prompt: 'The name under which it is shown. The texts of the sources stay as they are.',
    value: ref.name,
    validateInput: value => (value.trim() === '' ? 'A name is needed.' : null),
  });
  if (to === undefined || to.trim() === ref.name) return;
  await changeNames(client, ref.uri, { kind: 'rename', from: ref.name, to: to.trim() });
}

export async function ignoreName(client: BaseLanguageClient, ref: NameRef): Promise<void> {
  const forms = await findForms(client, ref);
  await changeNames(client, ref.uri, { kind: 'ignore', names: [ref.name, ...forms] });
}

async function findForms(client: BaseLanguageClient, { uri, id, name }: NameRef): Promise<readonly string[]> {
  const params: NamesParams = { uri, filter: name, start: 0, count: 50 };
  const { items } = await client.sendRequest<NamesResult>(namesRequest, params);
  return items.find(item => item.id === id)?.aliases ?? [];
}

async function changeNames(client: BaseLanguageClient, uri: string, change: NameChange): Promise<void> {
  await changeConfig(uri, text => {
    const params: EditNamesParams = { text, change };
    return client.sendRequest<EditNamesResult>(editNamesRequest, params);
  });
}
