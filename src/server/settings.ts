import type { Severity } from '../checks/check.ts';
import type { Preferences } from '../engine/engine.ts';
import { citationForms } from '../features/citeInNotes.ts';
import type { CompletionTemplates } from '../features/complete.ts';
import { locatorChoices } from '../features/locators.ts';

/** What the writer may choose for a check. */
const choices: ReadonlySet<unknown> = new Set<Severity | 'off'>(['error', 'warning', 'information', 'hint', 'off']);

/** `figure-not-in-sources` → `figureNotInSources`, the name of its setting under `sourcebook.checks`. */
export function toSettingName(code: string): string {
  return code.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** Reads the section `sourcebook` of an editor's settings; what it does not understand is left at its default. */
export function readPreferences(settings: unknown, codes: readonly string[]): Preferences {
  const severities: Record<string, Severity | 'off'> = {};
  const chosen = toRecord(toRecord(settings).checks);
  for (const code of codes) {
    const choice = chosen[toSettingName(code)];
    if (choices.has(choice)) severities[code] = choice as Severity | 'off';
  }
  const { style, locators, insertAs } = toRecord(toRecord(settings).citations);
  const locatorChoice = locatorChoices.find(known => known === locators);
  const form = citationForms.find(known => known === insertAs);
  return {
    severities,
    ...(typeof style === 'string' && style.trim() !== '' && { style: style.trim() }),
    ...(locatorChoice && { locators: locatorChoice }),
    ...(form && { insertAs: form }),
    completion: readTemplates(toRecord(settings).completion),
  };
}

/** The templates as they are by themselves; what the settings say so, too, is not set. */
export const defaultTemplates: Readonly<Required<CompletionTemplates>> = {
  label: '{key}',
  detail: '{title}',
  description: '{publisher}, {year}',
  filter: '{key} {title} {author} {publisher} {year}',
};

function readTemplates(section: unknown): CompletionTemplates {
  const templates = Object.entries(defaultTemplates).flatMap(([name, by]): [string, string][] => {
    const written = toRecord(section)[name];
    return typeof written === 'string' && written.trim() !== '' && written !== by ? [[name, written]] : [];
  });
  return Object.fromEntries(templates);
}

function toRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
