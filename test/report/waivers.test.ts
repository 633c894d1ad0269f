/** Waivers in the report: what was accepted and why, and the findings that are set aside by it. */
import { expect, it } from 'vitest';
import { renderMarkdown } from '../../src/report/markdown/render';
import { reportOf } from './support';

const assessment = (waivers: string): string => `assessment counters "Footfall" {\n${waivers}\n}\n`;

function section(text: string): string {
  const markdown = renderMarkdown(reportOf('a.lia', assessment(text)));
  return /^#+ Waivers\n\n([\s\S]*?)(?=^#)/m.exec(markdown)?.[1] ?? '';
}

it('names what is set aside, which is then not among the findings', () => {
  const waiver = 'waive governance/review-missing-or-overdue because "The calendar of the group." until 2027-03';
  expect(section(waiver)).toMatchInlineSnapshot(`
    "The author accepts findings of these rules, for the reasons given.

    | Rule | On | Why | Until |
    | - | - | - | - |
    | \`governance/review-missing-or-overdue\` | | The calendar of the group. | 2027-03 |

    These findings are set aside by them, and are not among the findings below:

    - **Warning**, [line 1](a.lia#L1): The assessment \`counters\` does not say when it will be reviewed.
      - **What would satisfy it:** Write \`review every 12 months\`, \`review by DATE\`, \`review on "…"\` or \`review on change of data\`; after a review write what came of it (\`revised DATE "…"\`) and the next date.
      - **Rule:** \`governance/review-missing-or-overdue\`; GDPR Art. 24(1); ICO guidance checklist

    "
  `);
  const { assessments } = reportOf('a.lia', assessment(waiver));
  expect(assessments.flatMap(({ findings }) => findings.filter((one) => one.rule.includes('review-missing')))).toEqual(
    [],
  );
});

it('says where none holds', () => {
  expect(section('waive governance/review-missing-or-overdue because "Once." until 2026-03')).toMatchInlineSnapshot(`
    "The author accepts findings of these rules, for the reasons given.

    | Rule | On | Why | Until |
    | - | - | - | - |
    | \`governance/review-missing-or-overdue\` | | Once. | 2026-03 |

    None of them sets a finding aside at the moment; the findings below say why.

    "
  `);
});
