import { collectedData, isA, isOver, thoseThatAre } from '../../model/questions';
import type { Assessment, Reason } from '../../model/types';
import { cite } from '../../sources';
import { safeguardBlock } from '../blocks';
import { add } from '../fix';
import { defineRule } from '../rule';
import { standing } from './questions';

export const scrapingSafeguardsMissing = defineRule({
  id: 'safeguards/scraping-safeguards-missing',
  severity: 'warning',
  kind: 'cross-check',
  summary:
    'What is collected from the web in bulk is limited by criteria, leaves out sensitive sites, respects refusals, and by-catch is deleted.',
  sources: [
    cite('cnil-scraping-2025', '', 'second-hand'),
    cite('edpb-opinion-28-2024', '¶104-106', 'second-hand'),
    cite('ap-scraping-2025', '', 'second-hand'),
  ],
  satisfy:
    'Declare the safeguards `collection-criteria`, `exclude-sensitive-sources`, `honour-robots` or `honour-visibility-settings`, and `by-catch-deletion`.',
  unwritten: true,
  fix: 'Adds the safeguards that are missing, with their status open.',
  messages: {
    default: 'Data are collected from the web in bulk ({why}), and nothing {missing}.',
  },
  check(assessment, report) {
    const why = bulkCollection(assessment);
    const [first] = why;
    if (!first || isOver(assessment)) return;
    const missing = MEASURES.filter(({ kinds }) => !hasSafeguard(assessment, kinds));
    if (missing.length === 0) return;
    const blocks = missing.map(({ kinds }) => safeguardBlock(assessment, kinds[0]));
    report('default', {
      at: first.at,
      path: 'processing.operations',
      values: { why: why.map(({ text }) => text).join(', '), missing: inWords(missing.map(({ does }) => does)) },
      facts: why,
      fixes: [add(assessment, assessment, 'Add the safeguards', blocks.join('\n'), 'suggestion')],
    });
  },
});

/** The four measures that the authorities name, and the kinds of safeguard that are one. */
const MEASURES = [
  { kinds: ['collection-criteria'], does: 'says by which criteria' },
  { kinds: ['exclude-sensitive-sources'], does: 'leaves out sensitive sites' },
  {
    kinds: ['honour-robots', 'honour-visibility-settings', 'prior-opt-out-before-collection'],
    does: 'respects signals of refusal',
  },
  { kinds: ['by-catch-deletion'], does: 'deletes what comes along by accident' },
] as const;

/** The operation, and for a model the source of its data, which make it a collection in bulk. */
function bulkCollection(assessment: Assessment): Reason[] {
  const { operations } = assessment.processing;
  const scraping = thoseThatAre(operations, 'scrape').map((at) => ({ text: `operation ${at.name}`, at }));
  const sources = collectedData(assessment).flatMap(({ sources }) => thoseThatAre(sources, 'scraped'));
  const training = sources.length > 0 ? thoseThatAre(operations, 'train-model') : [];
  return [...scraping, ...training.map((at) => ({ text: `operation ${at.name} on scraped data`, at }))];
}

function hasSafeguard(assessment: Assessment, kinds: readonly string[]): boolean {
  return standing(assessment).some((safeguard) => safeguard.kinds.some((kind) => isA(kind, ...kinds)));
}

/** `a`, `a or b`, `a, b or c`. */
function inWords(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} or ${parts[parts.length - 1]}`;
}
