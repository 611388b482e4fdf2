import type { Quotation } from '../drafts/draft.ts';
import type { CheckedDraft } from '../engine/engine.ts';
import { type PlaceJson, toPlaceJson } from '../features/card/cardToJson.ts';
import type { Figure, FigureValue } from '../figures/figure.ts';
import { toIsoValue } from '../figures/toJson.ts';
import type { QuotationStatus } from '../judging/judgeQuotations.ts';
import type { Verdict } from '../judging/verdict.ts';

/** A stretch of the text as given; offsets in UTF-16 units. */
export interface SpanJson {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface FigureJson extends SpanJson {
  readonly kind: Figure['kind'];
  readonly value: ReturnType<typeof toIsoValue>;
  readonly unit: string | null;
}

export interface CheckedDraftJson {
  readonly figures: readonly (FigureJson & {
    readonly status: Verdict['status'];
    readonly evidence: readonly PlaceJson[];
  })[];
  readonly quotations: readonly (SpanJson & {
    readonly status: QuotationStatus;
    readonly evidence: readonly PlaceJson[];
  })[];
  readonly findings: readonly FindingJson[];
}

export interface FindingJson {
  readonly code: string;
  readonly severity: string;
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly evidence: readonly PlaceJson[];
}

export function toFigureJson({ span, text, kind, value, unit }: Figure): FigureJson {
  return { start: span.start, end: span.end, text, kind, value: toIsoValue(value satisfies FigureValue), unit };
}

/** A checked draft as the command line's contract says it. */
export function toCheckedDraftJson({ draft, verdicts, quotations, findings }: CheckedDraft): CheckedDraftJson {
  const verdictOf = new Map(verdicts.map(verdict => [verdict.figure, verdict]));
  return {
    figures: draft.figures.map(figure => {
      const verdict = verdictOf.get(figure);
      const evidence = (verdict?.evidence ?? []).map(({ source, passage, figure: found }) =>
        toPlaceJson(source, found?.span ?? passage.span),
      );
      return { ...toFigureJson(figure), status: verdict?.status ?? 'unchecked', evidence };
    }),
    quotations: quotations.map(({ quotation, status, evidence }) => ({
      ...toQuotationJson(quotation),
      status,
      evidence: evidence.map(({ source, span }) => toPlaceJson(source, span)),
    })),
    findings: findings.map(({ code, severity, span, message, evidence }) => ({
      code,
      severity,
      start: span.start,
      end: span.end,
      message,
      evidence: evidence.map(({ source, span: place }) => toPlaceJson(source, place)),
    })),
  };
}

export function toQuotationJson({ span, text }: Quotation): SpanJson {
  return { start: span.start, end: span.end, text };
}
