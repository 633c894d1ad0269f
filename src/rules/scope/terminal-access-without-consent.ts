import { isA, isOpen, thoseThatAre, underLaw } from '../../model/questions';
import { cite, cjeu } from '../../sources';
import { defineRule } from '../rule';

export const terminalAccessWithoutConsent = defineRule({
  id: 'scope/terminal-access-without-consent',
  severity: 'error',
  kind: 'cross-check',
  summary: 'Storing or reading on a device that is not strictly necessary rests on consent.',
  sources: [
    cite('garante-tiktok-2022', '', 'verified'),
    cite('eprivacy-directive', 'Art. 5(3)', 'from-memory'),
    cjeu('c-40-17', '¶88-90', 'from-memory'),
  ],
  satisfy:
    'Ask for consent to the storing or reading and write `terminal-equipment other ground consent`, or leave the step out and write `none`.',
  messages: {
    missing: "Something is stored on or read from people's devices (`{kind}`), and no consent to that is declared.",
    other: "Storing on or reading from people's devices (`{kind}`) is put on `{ground}`, which cannot replace consent.",
  },
  check(assessment, report) {
    const answer = assessment.processing.terminalEquipment;
    const [kind] = thoseThatAre(answer?.terms ?? [], 'other');
    if (!answer || !kind || isOpen(answer)) return;
    // In the United Kingdom some purposes are exempt since February 2026; the reason names the exemption.
    if (answer.because && !underLaw(assessment, 'eu-gdpr')) return;

    const facts = [{ text: `terminal equipment ${kind.name}`, at: kind }];
    if (answer.ground.length === 0)
      report('missing', { at: kind, values: { kind: kind.name }, facts, path: answer.path });
    for (const ground of answer.ground) {
      if (isA(ground, 'consent') || ground.title === '') continue;
      report('other', { at: ground, values: { kind: kind.name, ground: ground.name }, facts, path: answer.path });
    }
  },
});
