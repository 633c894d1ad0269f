import { isFinal } from '../../model/questions';
import type { Assessment } from '../../model/types';
import { cite, edpb, gdpr } from '../../sources';
import { add } from '../fix';
import { defineRule } from '../rule';
import { isOpenField } from './questions';

export const assessmentUnsignedOrUndated = defineRule({
  id: 'governance/assessment-unsigned-or-undated',
  severity: 'error',
  kind: 'structural',
  summary: 'An assessment says when it was made and by whom and, once approved, who approved it.',
  sources: [gdpr('Art. 5(2)'), gdpr('Art. 24(1)'), edpb('¶12'), cite('ico-template', 'decision box', 'second-hand')],
  satisfy: 'Write `assessed DATE` and `author "…"` and, once it is approved, `approver "…"` or a `sign` with its date.',
  fix: 'Adds the missing fields as open points.',
  messages: {
    missing: 'The assessment `{name}` has {missing}.',
  },
  check(assessment, report) {
    const missing = missingIn(assessment);
    if (missing.length === 0) return;
    const words = missing.map(({ message }) => message).join(' and ');
    const code = missing.map(({ field }) => `${field} open`).join('\n');
    const fixes = [add(assessment, assessment, 'Leave it open', code)];
    report('missing', { at: assessment, values: { name: assessment.name, missing: words }, fixes });
  },
});

function missingIn(assessment: Assessment): { readonly field: string; readonly message: string }[] {
  const { header, signOffs } = assessment;
  const isOpen = (field: string): boolean => isOpenField(assessment, field);
  const isSigned = signOffs.some((signOff) => !signOff.required && signOff.on !== undefined);
  const missing: { field: string; message: string }[] = [];
  if (!header.assessed?.on && !isOpen('assessed')) missing.push({ field: 'assessed', message: 'no date (`assessed`)' });
  if (header.authors.length === 0 && !isOpen('author')) missing.push({ field: 'author', message: 'no `author`' });
  if (isFinal(assessment) && header.approvers.length === 0 && !isSigned && !isOpen('approver')) {
    missing.push({ field: 'approver', message: 'no `approver` although it is approved' });
  }
  return missing;
}
