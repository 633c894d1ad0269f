import type { Text } from '../../language/syntax';
import { analysisOf, argumentsOf } from '../../rules/arguments';
import type { View } from '../workspace/view';

/**
 * For the text of an argument: what a good one has in its place, and whether this one shows it. It looks at words, so that
 * what is met here may still be untrue.
 */
export function argumentMarkdown(view: View, text: Text): string | undefined {
  for (const assessment of view.checked.model.assessments) {
    const argument = argumentsOf(assessment).find(({ prose }) => prose.start === text.start && prose.end === text.end);
    if (!argument) continue;
    const { checklist } = analysisOf(assessment, argument);
    if (checklist.length === 0) return undefined;
    const lines = checklist.map(({ question, met }) => `- ${met ? '☑' : '☐'} ${question}`);
    return `**What an argument shows here** (${argument.slot.replaceAll('-', ' ')})\n\n${lines.join('\n')}`;
  }
  return undefined;
}
