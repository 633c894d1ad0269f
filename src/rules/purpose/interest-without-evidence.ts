import { citesOf, isOpen } from '../../model/questions';
import type { Interest, Item, Statement } from '../../model/types';
import { cite, cjeu } from '../../sources';
import { add, placeholder } from '../fix';
import { defineRule } from '../rule';

export const interestWithoutEvidence = defineRule({
  id: 'purpose/interest-without-evidence',
  severity: 'warning',
  kind: 'cross-check',
  summary: 'That a danger is real is shown by figures or incidents.',
  sources: [cjeu('c-708-18', '¶44'), cite('edpb-3-2019', '', 'from-memory')],
  satisfy:
    'Add to the interest what shows that the danger is there: `evidence "…"`, or a figure in `benefit` or `if-not-done`.',
  fix: 'Adds the place for the evidence.',
  messages: {
    default: 'The interest `{name}` ({kind}) is a defence against a danger, and nothing shows that the danger is real.',
  },
  check(assessment, report, { vocabulary }) {
    for (const interest of assessment.interests) {
      const kind = interest.kinds.find(
        ({ name }) => vocabulary.fact('interest', name, 'evidence-expected')[0] === 'yes',
      );
      if (!kind || isShown(interest)) continue;
      const line = `evidence ${placeholder('name incidents, figures or a source')}`;
      report('default', {
        at: interest,
        values: { name: interest.name, kind: kind.name },
        facts: [{ text: `interest kind ${kind.name}`, at: kind }],
        fixes: [add(assessment, interest, 'Add evidence', line)],
      });
    }
  },
});

/** Evidence, a citation or a figure stands in the interest, or the author left one of its answers open. */
function isShown(interest: Interest): boolean {
  const { because, statement, benefit, ifNotDone, present, fraudType } = interest;
  const fields: readonly (Item | undefined)[] = [interest, statement, benefit, ifNotDone, present, fraudType];
  if (fields.some((field) => field !== undefined && (field.evidence.length > 0 || citesOf(field).length > 0)))
    return true;
  const proses = [because, present?.because, present?.remark, ...[statement, benefit, ifNotDone].flatMap(textsOf)];
  return (
    proses.some((prose) => prose !== undefined && /\d/.test(prose.text)) ||
    isOpen(interest, 'present', 'benefit', 'if-not-done')
  );
}

function textsOf(statement: Statement | undefined): Statement['texts'] {
  return statement ? [...statement.texts, ...(statement.because ? [statement.because] : [])] : [];
}
