import { citesOf, isA, isOver } from '../../model/questions';
import type { Recipient } from '../../model/types';
import { edpb, gdpr } from '../../sources';
import { addReason } from '../fix';
import { defineRule, type RuleContext } from '../rule';

export const foreignAuthorityDisclosure = defineRule({
  id: 'safeguards/foreign-authority-disclosure',
  severity: 'warning',
  kind: 'cross-check',
  summary:
    'An authority of a third country gets data on the way that a treaty opens, and not to spare the controller a sanction.',
  sources: [gdpr('Art. 48'), edpb('¶135-136')],
  satisfy:
    'Name at the recipient the treaty or agreement on which the request rests: `because "…"` or `cites "…"`; where there is none, do not disclose on this basis.',
  unwritten: true,
  fix: 'Adds the place for a reason to the recipient.',
  messages: {
    default:
      'The authority `{name}` sits in a third country ({country}), and nothing names the treaty or agreement on which its request rests.',
  },
  check(assessment, report, context) {
    if (isOver(assessment)) return;
    for (const recipient of assessment.recipients) {
      const country = recipient.actor?.country;
      if (!country || !isForeignAuthority(recipient, context) || isExplained(recipient)) continue;
      report('default', {
        at: recipient,
        values: { name: recipient.name, country: country.title },
        facts: [{ text: `${recipient.name}: authority in ${country.name}`, at: recipient.entry }],
        fixes: [addReason(assessment, recipient, 'Add a reason', 'explain on which treaty the request rests')],
      });
    }
  },
});

/** Adequacy lets data go to a country, and does not make the orders of its authorities binding here. */
function isForeignAuthority({ actor }: Recipient, { vocabulary }: RuleContext): boolean {
  const { country, kinds = [], sectors = [] } = actor ?? {};
  if (!country || country.title === '' || vocabulary.fact('country', country.name, 'eea').includes('yes')) return false;
  return kinds.some((kind) => isA(kind, 'authority')) || sectors.some((sector) => isA(sector, 'law-enforcement'));
}

function isExplained(recipient: Recipient): boolean {
  const { actor } = recipient;
  return (
    [recipient, actor].some((one) => one !== undefined && (one.because !== undefined || one.evidence.length > 0)) ||
    citesOf(recipient).length > 0 ||
    actor?.terms !== undefined
  );
}
