import { cite } from '../../../sources';
import { add, placeholder } from '../../fix';
import { defineRule } from '../../rule';

export const brazilChildBestInterestMissing = defineRule({
  id: 'balancing/brazil-child-best-interest-missing',
  law: 'brazil',
  severity: 'error',
  kind: 'cross-check',
  summary: 'Where children are concerned, their best interest is weighed and prevails.',
  sources: [cite('br-anpd-guide-2024', 'Enunciado 1/2023', 'second-hand')],
  satisfy: 'Write in `balancing` `best-interests because "…"` with what the best interest of the children asks for.',
  fix: 'Adds `best-interests` with a placeholder for the reason.',
  messages: {
    default: 'Children may be among the people, and their best interest is not weighed.',
  },
  check(assessment, report) {
    const { balancing, derived } = assessment;
    if (derived.children.length === 0 || balancing?.bestInterests) return;
    const reason = `best-interests because ${placeholder('explain what the best interest of the children asks for')}`;
    const fixes = [add(assessment, 'balancing', 'Add the best interest of the children', reason)];
    report('default', { at: balancing ?? assessment, values: {}, facts: derived.children, fixes });
  },
});
