import type { BlockContent } from 'mdast';
import { LABELS } from '../../labels';
import type { ReportCase } from '../../model';
import { type Blocks, link, list, paragraph, strong, text } from '../nodes';
import { fact } from '../phrases';
import { optional, type Scope, sentence } from './scope';

const { cases: WORDS } = LABELS;

/** Decided cases with facts like those declared, and what they have in common. */
export function caseSection(scope: Scope): Blocks {
  const { cases } = scope.assessment;
  const blocks = cases.length === 0 ? [] : [sentence(WORDS.text), list(cases.map(told))];
  return optional(scope, LABELS.sections.cases, blocks);
}

function told(one: ReportCase): BlockContent[] {
  const facts = [
    fact(WORDS.because, [text(one.reasons.join('; '))]),
    fact(WORDS.argued, [text(one.argued)]),
    fact(WORDS.held, [text(one.held)]),
    ...(one.fate === undefined ? [] : [fact(WORDS.fate, [text(one.fate)])]),
    fact(WORDS.status, [text(WORDS.sources[one.status])]),
  ];
  const where = one.country === 'EU' ? '' : ` (${one.country})`;
  return [
    paragraph(strong(text(`${one.authority}${where} ${one.year}`)), text(', '), link(one.link, text(one.title))),
    list(facts),
  ];
}
