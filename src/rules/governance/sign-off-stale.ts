import { standingOf } from '../../fingerprint/standing';
import type { SignedPart, SignOff } from '../../model/types';
import { gdpr } from '../../sources';
import { defineRule } from '../rule';

export const signOffStale = defineRule({
  id: 'governance/sign-off-stale',
  severity: 'warning',
  kind: 'cross-check',
  summary: 'What stands above a signature is what was signed.',
  sources: [gdpr('Art. 5(2)'), gdpr('Art. 24(1)')],
  satisfy: 'Ask those who signed to read what changed (`lia sign --check` shows it) and to sign again with `lia sign`.',
  messages: {
    stale: '{signer} signed {part}{date}, and it says something else now.',
    unknown: 'The fingerprint of {part} under the signature of {signer} is not one that this version of lia writes.',
  },
  check(assessment, report) {
    for (const signOff of assessment.signOffs) {
      for (const signed of signOff.fingerprints) {
        const standing = standingOf(assessment, signed);
        if (standing === 'holds') continue;
        const values = {
          signer: signerOf(signOff),
          part: partOf(signed),
          date: signOff.on ? ` on ${signOff.on.date}` : '',
        };
        if (standing === 'stale') report('stale', { at: signed, values });
        else report('unknown', { at: signed, values });
      }
    }
  },
});

function signerOf({ who, role }: SignOff): string {
  return who === undefined ? `\`${role}\`` : `${who} (${role})`;
}

function partOf({ part }: SignedPart): string {
  return part === 'all' ? 'the whole assessment' : `\`${part}\``;
}
