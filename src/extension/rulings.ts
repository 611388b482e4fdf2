import { commands, type Disposable, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type EditRulingsParams,
  type EditRulingsResult,
  editRulingsRequest,
  type RulingChange,
  type RulingRef,
  ruleCommand,
  takeBackCommand,
} from '../server/protocol.ts';
import { changeConfig } from './changeConfig.ts';

/** The commands by which a writer decides where sources disagree, and takes it back; quick fixes run them. */
export function registerRulings(client: BaseLanguageClient): Disposable[] {
  return [
    commands.registerCommand(ruleCommand, async (value: unknown) => {
      const ref = toRulingRef(value);
      const reason = ref && (await askReason(ref));
      if (!ref || !reason) return;
      const { use, figure } = ref;
      await changeRulings(client, ref.uri, { kind: 'add', ruling: { use, figure, reason } });
    }),
    commands.registerCommand(takeBackCommand, async (value: unknown) => {
      const ref = toRulingRef(value);
      if (!ref) return;
      const { use, figure } = ref;
      await changeRulings(client, ref.uri, { kind: 'remove', ruling: { use, figure } });
    }),
  ];
}

async function askReason({ use, figure }: RulingRef): Promise<string | undefined> {
  const reason = await window.showInputBox({
    title: `Use ${use}’s “${figure}”, because…`,
    prompt: 'Your editor and fact-checker read the reason in the report and the annotated copy.',
    placeHolder: 'the final count',
    ignoreFocusOut: true,
    validateInput: text => (text.trim() === '' ? 'A ruling needs a reason.' : null),
  });
  return reason?.trim();
}

async function changeRulings(client: BaseLanguageClient, uri: string, change: RulingChange): Promise<void> {
  await changeConfig(uri, text => {
    const params: EditRulingsParams = { text, change };
    return client.sendRequest<EditRulingsResult>(editRulingsRequest, params);
  });
}

/** Commands can be called by anyone; null for anything but a reference to a figure of a source. */
function toRulingRef(value: unknown): RulingRef | null {
  if (typeof value !== 'object' || value === null) return null;
  const { uri, use, figure } = value as Partial<Record<keyof RulingRef, unknown>>;
  if (typeof uri !== 'string' || typeof use !== 'string' || typeof figure !== 'string') return null;
  return { uri, use, figure };
}
