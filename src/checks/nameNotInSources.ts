import { findMentionHits } from '../corpus/findMentionHits.ts';
import { findUnknownNames, type UnknownName } from '../judging/unknownNames.ts';
import type { Check, CheckContext, FindingEvidence, Fix } from './check.ts';
import { createIgnoreFix } from './fixes/ignoreFinding.ts';

const code = 'name-not-in-sources';

export const nameNotInSources: Check = {
  code,
  title: 'A name is in no source',
  docs: `
The draft names somebody or something that no source names. Where the sources have a name that is spelled much like
it, the message asks whether that is meant.

**Why:** a name that stands in no source is often misspelled, or belongs to somebody else.

Each name is reported once, where it stands first.

**What it leaves out:** places, dates, nationalities and what everyone knows; parts of names that the sources have, and
names with a part that the sources use alone; single names, unless the sources have one that is spelled much like it;
names that the draft itself explains in a sentence without a citation ("Jane Doe, a teacher in Minsk, …"); whatever
\`entities.ignoredNames\` in \`.sourcebook.json\` lists. Without any source nothing is reported.

**To resolve it:** take the name that is offered, add a source, list the name in \`entities.ignoredNames\`, or ignore it
with a reason: \`<!-- sourcebook-disable-next-line name-not-in-sources -- reason -->\`
`.trim(),
  defaultSeverity: 'information',
  *run({ draft, corpus }) {
    for (const { span, text, close } of findUnknownNames(draft, corpus)) {
      const advice = close
        ? `Did you mean ${close.name}?`
        : 'Check its spelling, add a source that has it, or ignore it.';
      yield {
        code,
        span,
        message: `No source has the name “${text}”. ${advice}`,
        evidence: findEvidence(corpus, close),
        fixes: [...createReplaceFixes(draft, text, close), createIgnoreFix(draft, code, span)],
      };
    }
  },
};

function findEvidence(corpus: CheckContext['corpus'], close: UnknownName['close']): readonly FindingEvidence[] {
  const [hit] = close ? findMentionHits(corpus.mentionsOf(close.entity)) : [];
  return hit ? [{ source: hit.source, passage: hit.passage, span: hit.mention.span }] : [];
}

/** Replaces the name wherever the draft has it. */
function createReplaceFixes(draft: CheckContext['draft'], text: string, close: UnknownName['close']): Fix[] {
  if (!close) return [];
  const edits = draft.names.candidates
    .filter(candidate => candidate.text === text)
    .map(({ span }) => ({ span, newText: close.name }));
  return edits.length === 0 ? [] : [{ title: `Change the name to ${close.name}`, edits, preferred: true }];
}
