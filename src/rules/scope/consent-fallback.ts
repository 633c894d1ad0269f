import { thoseThatAre } from '../../model/questions';
import { cite } from '../../sources';
import { defineRule } from '../rule';

export const consentFallback = defineRule({
  id: 'scope/consent-fallback',
  severity: 'warning',
  kind: 'cross-check',
  summary: 'Legitimate interests do not step in for a consent that was asked for.',
  sources: [
    cite('garante-tiktok-2022', '', 'verified'),
    cite('edpb-5-2020', '', 'second-hand'),
    cite('edpb-oss-digest-2025', '', 'second-hand'),
  ],
  satisfy:
    'Go on asking for consent, and stop for those who refuse it; if the consent was for another purpose or other people, take `previous-basis consent` out.',
  messages: {
    consent: 'This processing rested on `{basis}` before, and now takes legitimate interests in its place.',
  },
  check(assessment, report) {
    const { previousBasis } = assessment.processing;
    for (const basis of thoseThatAre(previousBasis?.terms ?? [], 'consent')) {
      report('consent', {
        at: basis,
        values: { basis: basis.name },
        facts: [{ text: `previous basis ${basis.name}`, at: basis }],
        path: previousBasis?.path ?? '',
      });
    }
  },
});
