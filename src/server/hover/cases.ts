import { similarCases } from '../../cases';
import type { Entry } from '../../language/syntax';
import type { View } from '../workspace/view';

/** Decided cases that resemble the assessment whose name is pointed at; undefined where there are none. */
export function casesMarkdown(view: View, entry: Entry): string | undefined {
  const assessment = view.checked.model.assessments.find((one) => one.entry === entry);
  const found = assessment ? similarCases(assessment) : [];
  if (found.length === 0) return undefined;
  const lines = found.map(({ decided, reasons }) => {
    const { authority, year, title, link, held, fate } = decided;
    return `- ${authority} ${year}, [${title}](${link}). ${held}${fate ? ` ${fate}` : ''} _It shares ${reasons.join('; ')}._`;
  });
  return `Decided cases with facts like yours, each decided on its own facts:\n\n${lines.join('\n')}`;
}
