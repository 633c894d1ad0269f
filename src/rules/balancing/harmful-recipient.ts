import { listed } from '../../base/listed';
import { isA } from '../../model/questions';
import type { Recipient, Term } from '../../model/types';
import { cjeu } from '../../sources';
import type { Vocabulary } from '../../vocabulary/vocabulary';
import { impactBlock } from '../blocks';
import { add } from '../fix';
import { defineRule } from '../rule';
import { writtenBalancing } from './questions';

export const harmfulRecipient = defineRule({
  id: 'balancing/harmful-recipient',
  severity: 'warning',
  kind: 'cross-check',
  summary: 'Where data go to a trade that may harm people, that harm is weighed.',
  sources: [cjeu('c-621-22', '¶56')],
  satisfy:
    'State the harm as an `impact`, or write `ruled-out KIND because "…"`; or do not give the data to this recipient.',
  fix: 'Adds the impact with its fields.',
  unless: ['balancing/impacts-missing'],
  messages: {
    default: 'Data go to `{recipient}`, which is in {sector}, and neither {impacts} is stated or ruled out.',
  },
  check(assessment, report, { vocabulary }) {
    const balancing = writtenBalancing(assessment);
    if (!balancing) return;
    const weighed = [
      ...balancing.impacts.flatMap(({ kinds }) => kinds),
      ...balancing.ruledOut.filter(({ because }) => because).flatMap(({ terms }) => terms),
    ];
    for (const recipient of assessment.recipients.filter(usesThemItself)) {
      for (const sector of harmfulSectors(recipient, vocabulary)) {
        const impacts = vocabulary.fact('sector', sector.name, 'typical-impact');
        if (impacts.length === 0 || weighed.some((kind) => isA(kind, ...impacts))) continue;
        report('default', {
          at: recipient,
          values: { recipient: recipient.name, sector: `\`${sector.name}\``, impacts: listed(impacts, 'nor') },
          facts: [{ text: `sector ${sector.name}`, at: sectorPlace(recipient, sector) }],
          fixes: [add(assessment, balancing, 'Add the impact', impactBlock(assessment, impacts[0]))],
        });
      }
    }
  },
});

/** No processor: such a one uses the data on instructions only. */
function usesThemItself({ actor }: Recipient): boolean {
  return !actor?.kinds.some((kind) => isA(kind, 'processor'));
}

function harmfulSectors({ sectors }: Recipient, vocabulary: Vocabulary): Term[] {
  return sectors.filter(({ name }) => vocabulary.fact('sector', name, 'harmful')[0] === 'yes');
}

/** The sector where the recipient's own line names it, else the line itself: the party may be declared in another file. */
function sectorPlace({ entry }: Recipient, sector: Term): Term | Recipient['entry'] {
  return sector.start >= entry.start && sector.end <= entry.end ? sector : entry;
}
