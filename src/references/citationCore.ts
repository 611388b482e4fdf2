import { Grammar } from '@citation-js/core/lib-mjs/util/grammar.js';
import { Translator } from '@citation-js/core/lib-mjs/util/translator.js';

/** All that Citation.js' formats need of its core: bundles take this in its place, which would bring network code. */
export const util = { Grammar, Translator };
