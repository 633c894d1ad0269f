import { isA } from '../../model/questions';
import type { Assessment, Reason } from '../../model/types';
import { cite, edpb, gdpr } from '../../sources';
import { addReason, insertAt, placeholder } from '../fix';
import { defineRule } from '../rule';

export const dpiaMissing = defineRule({
  id: 'governance/dpia-missing',
  severity: 'error',
  kind: 'cross-check',
  summary:
    'Where the declared facts call for a data protection impact assessment, it is named, or reasons say why none is needed.',
  sources: [gdpr('Art. 35(1)'), gdpr('Art. 35(3)'), cite('wp248', '', 'second-hand'), edpb('¶49')],
  satisfy:
    'Write `dpia needed "NAME" at "PATH"` or, outside Art. 35(3), `dpia not-needed because "…"` with a reason for each criterion.',
  unwritten: ['criteria', 'unnamed'],
  fix: 'Adds the place for the name of a DPIA, or for the reasons why none is needed.',
  messages: {
    case: 'The declared facts are a case of {points} GDPR, which always asks for a DPIA, and {state}.',
    criteria: 'The declared facts meet {count} of WP248 ({criteria}), and {state}.',
    unnamed: 'A DPIA is declared to be needed, and neither its name nor its path is given.',
  },
  check(assessment, report) {
    const { dpia } = assessment.header;
    const { dpiaCases, dpiaCriteria } = assessment.derived;
    const state = stateOf(assessment);
    const at = dpia ?? assessment;
    if (state === undefined) return;
    if (dpiaCases.length > 0) {
      const points = dpiaCases.map((one) => `Art. 35(3)(${one.point})`).join(' and ');
      report('case', { at, values: { points, state }, facts: factsOf(dpiaCases) });
    } else if (isA(dpia?.terms[0], 'needed')) {
      const [answer] = dpia?.terms ?? [];
      const fixes = answer ? [insertAt(answer.end, 'Add its name', ` ${placeholder('name of the assessment')}`)] : [];
      report('unnamed', { at, values: {}, severity: 'warning', facts: factsOf(dpiaCriteria), fixes });
    } else if (dpiaCriteria.length > 0 && !isReasoned(assessment)) {
      const criteria = dpiaCriteria.map((one) => one.criterion).join(', ');
      const count = dpiaCriteria.length === 1 ? '1 criterion' : `${dpiaCriteria.length} criteria`;
      const severity = dpiaCriteria.length === 1 ? 'info' : 'warning';
      const fixes = isA(dpia?.terms[0], 'not-needed')
        ? [addReason(assessment, dpia ?? assessment, 'Add reasons', 'explain for each criterion why')]
        : [];
      report('criteria', { at, values: { count, criteria, state }, severity, facts: factsOf(dpiaCriteria), fixes });
    }
  },
});

/** What the assessment says of a DPIA, for messages; undefined where one is named, or the word is unknown. */
function stateOf(assessment: Assessment): string | undefined {
  const { dpia } = assessment.header;
  const answer = dpia?.terms[0];
  if (!dpia) return 'no `dpia` is declared';
  if (!answer || isA(answer, 'undecided')) return 'whether one is made is still open';
  if (answer.title === '') return undefined;
  const isNamed = dpia.remark !== undefined || dpia.at.length > 0 || dpia.evidence.length > 0;
  if (isA(answer, 'needed')) return isNamed ? undefined : 'the one that is needed is not named';
  return isReasoned(assessment) ? 'it is declared that none is needed' : 'no reason says why none is needed';
}

/** Whether it says why none is needed. */
function isReasoned({ header: { dpia } }: Assessment): boolean {
  if (!isA(dpia?.terms[0], 'not-needed')) return false;
  return dpia?.because !== undefined || dpia?.remark !== undefined || (dpia?.evidence.length ?? 0) > 0;
}

function factsOf(found: readonly { readonly reasons: readonly Reason[] }[]): Reason[] {
  return found.flatMap((one) => one.reasons);
}
