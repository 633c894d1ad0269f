import type { Entry } from '../../language/syntax';
import type { Assessment } from '../../model/types';
import { edpb, gdpr } from '../../sources';
import { balancingBlock, block, necessityBlock } from '../blocks';
import { type Fix, freeName, isOwn, placeholder } from '../fix';
import { defineRule } from '../rule';

export const purposesBundled = defineRule({
  id: 'purpose/purposes-bundled',
  severity: 'warning',
  kind: 'structural',
  summary: 'One assessment weighs one purpose.',
  sources: [gdpr('Art. 5(1)(b)'), edpb('¶10')],
  satisfy:
    'Give each `purpose` an `assessment` of its own, with its own `necessity` and `balancing`; what they share can stand in `defaults`.',
  unwritten: false,
  fix: 'Gives each further purpose an assessment of its own, with the same facts and with tests still to be written.',
  messages: {
    several: 'The assessment `{name}` has {count} purposes, and one necessity test and one balance for all of them.',
  },
  check(assessment, report) {
    const { name, purposes } = assessment;
    const second = purposes[1];
    if (!second) return;
    const facts = purposes.map((purpose) => ({
      text: `purpose "${purpose.text?.text ?? ''}"`,
      at: purpose.text ?? purpose.entry,
    }));
    report('several', {
      at: second,
      values: { name, count: String(purposes.length) },
      facts,
      fixes: split(assessment),
    });
  },
});

/** What an assessment concludes on its purpose is not carried over to another, nor what was said on its own history. */
const OWN = new Set(
  `because purpose necessity balancing decision safeguard sign waive accept status version assessed author reviewer
  approver revised reviewed earlier-version dpia checked-with open action consulted not-consulted`.split(/\s+/),
);

/** Moves each further purpose into a new assessment below this one. */
function split(assessment: Assessment): Fix[] {
  const { entry, purposes, document } = assessment;
  const further = purposes.slice(1).map((purpose) => purpose.entry);
  if (!further.every((purpose) => isOwn(assessment, purpose))) return [];
  const source = (field: Entry): string => document.text.slice(field.start, field.end);
  const facts = entry.entries.filter((field) => !OWN.has(field.key) && isOwn(assessment, field)).map(source);
  const added = further.map((purpose, index) => {
    const name = freeName(assessment, `${assessment.name}-${index + 2}`);
    const lines = [
      'status draft',
      'author open',
      'assessed open',
      ...facts,
      source(purpose),
      necessityBlock(assessment),
    ];
    return block(`assessment ${name} ${placeholder('describe this purpose in a few words')}`, [
      ...lines,
      balancingBlock(assessment),
    ]);
  });
  return [
    {
      title: 'Give each purpose an assessment of its own',
      safety: 'suggestion',
      edits: [
        ...further.map(({ start, end }) => ({ start, end, newText: '' })),
        { start: entry.end, end: entry.end, newText: `\n\n${added.join('\n\n')}` },
      ],
    },
  ];
}
