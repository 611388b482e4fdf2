import type { Passage } from './source.ts';

/** A passage whose figures are found when one of its source's is first asked for: most that are shown are never asked. */
export class ReadPassage implements Passage {
  readonly span: Passage['span'];
  readonly furniture: boolean;
  readonly heading: string | null;
  readonly locator: Passage['locator'];
  readonly #findFigures: () => readonly number[];

  constructor({ span, furniture, heading, locator }: Omit<Passage, 'figures'>, findFigures: () => readonly number[]) {
    this.span = span;
    this.furniture = furniture;
    this.heading = heading;
    this.locator = locator;
    this.#findFigures = findFigures;
  }

  get figures(): readonly number[] {
    return this.#findFigures();
  }
}
