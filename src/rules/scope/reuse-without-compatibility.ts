import { listed } from '../../base/listed';
import { collectedData, isA, isOpen, thoseThatAre } from '../../model/questions';
import type { Assessment, Statement } from '../../model/types';
import { cite, edpb, gdpr } from '../../sources';
import { block } from '../blocks';
import { add } from '../fix';
import { defineRule } from '../rule';

/** The five factors of Art. 6(4)(a) to (e), by the words of their fields. */
const FACTORS = ['link', 'context', 'nature', 'consequences', 'safeguards-applied'];

export const reuseWithoutCompatibility = defineRule({
  id: 'scope/reuse-without-compatibility',
  severity: 'error',
  kind: 'cross-check',
  summary: 'Data that were collected for something else come with the five factors of compatibility.',
  sources: [gdpr('Art. 6(4)'), gdpr('Rec. 50'), edpb('¶26, ¶108'), cite('ap-knltb-2019', '', 'verified')],
  satisfy:
    'Answer the five factors in `compatibility { link "…" context "…" nature "…" consequences "…" safeguards-applied "…" }`, each on its own line.',
  fix: 'Adds the factors that are missing, unanswered.',
  messages: {
    none: 'The data {names} were collected for another purpose, and nothing says whether this one is compatible with it.',
    missing: 'The data {names} were collected for another purpose, and `compatibility` does not answer {factors}.',
  },
  check(assessment, report) {
    if (isResearch(assessment)) return;
    const reused = collectedData(assessment).flatMap((item) =>
      thoseThatAre(item.sources, 'own-earlier-purpose', 'partner-earlier-purpose').map((term) => ({ item, term })),
    );
    const [first] = reused;
    if (!first) return;
    const names = listed(reused.map(({ item }) => item.name));
    const facts = reused.map(({ item, term }) => ({ text: `data ${item.name}: source ${term.name}`, at: term }));
    const { compatibility } = assessment.processing;
    const missing = FACTORS.filter((factor) => !isAnswered(compatibility?.factors[factor]));
    const lines = missing.map((factor) => `${factor} open`);
    if (!compatibility) {
      const fixes = [add(assessment, 'processing', 'Add the five factors', block('compatibility', lines))];
      report('none', { at: first.term, path: first.item.path, values: { names }, facts, fixes });
    } else if (missing.length > 0) {
      const fixes = [add(assessment, compatibility.item, 'Add the missing factors', lines.join('\n'))];
      report('missing', { at: compatibility.item, values: { names, factors: listed(missing) }, facts, fixes });
    }
  },
});

/** Further use for research or statistics is compatible by law, with the safeguards of Art. 89(1) (Art. 5(1)(b)). */
function isResearch({ interests }: Assessment): boolean {
  return (
    interests.length > 0 &&
    interests.every(({ kinds }) => kinds.some((kind) => isA(kind, 'scientific-research', 'historical-research')))
  );
}

function isAnswered(factor: Statement | undefined): boolean {
  return factor !== undefined && (factor.texts.some(({ text }) => text.trim() !== '') || isOpen(factor));
}
