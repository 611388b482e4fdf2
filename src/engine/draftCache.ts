import type { Draft } from '../drafts/draft.ts';
import { createDraftParser } from '../drafts/parseDraft.ts';
import type { CheckedDraft, DraftDocument } from './engine.ts';

/** What is kept of a draft: its newest version, parsed, and its check under the newest corpus and configuration. */
interface CachedDraft {
  readonly version: number;
  readonly draft: Draft;
  /** Remembers the version it parsed last: of the next, only what changed is parsed. */
  readonly parse: ReturnType<typeof createDraftParser>;
  checked: { readonly conditions: unknown; readonly result: CheckedDraft } | null;
}

export interface DraftCache {
  parse(document: DraftDocument): Draft;
  /** `check` runs where the draft, or the `conditions` by identity, changed since the last time. */
  check(document: DraftDocument, conditions: unknown, check: (draft: Draft) => CheckedDraft): CheckedDraft;
  forget(uri: string): void;
}

export function createDraftCache(): DraftCache {
  const drafts = new Map<string, CachedDraft>();
  function find(document: DraftDocument): CachedDraft {
    const known = drafts.get(document.uri);
    if (known && known.version === document.version && known.draft.text === document.text) return known;
    const parse = known?.parse ?? createDraftParser();
    const cached: CachedDraft = { version: document.version, draft: parse(document.text), parse, checked: null };
    drafts.set(document.uri, cached);
    return cached;
  }
  return {
    parse: document => find(document).draft,
    check(document, conditions, check) {
      const cached = find(document);
      const known = cached.checked;
      if (known && known.conditions === conditions) return known.result;
      const result = check(cached.draft);
      cached.checked = { conditions, result };
      return result;
    },
    forget: uri => drafts.delete(uri),
  };
}
