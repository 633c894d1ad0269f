import type { Declaration } from '../../model/names';
import type { View } from '../workspace/view';

/** The lines of a declaration that a hover shows at most. */
const LINES = 12;

/** Something declared as Markdown: its text, the comment that describes it, and where it stands. */
export function declarationMarkdown(view: View, { entry, file }: Declaration): string {
  const text = view.textOf(file);
  if (text === undefined) return '';
  const lines = text.slice(entry.start, entry.end).split('\n');
  const lead = /[ \t]*$/.exec(text.slice(0, entry.start))?.[0].length ?? 0;
  const shown = lines.map((line, index) => (index === 0 ? line : line.slice(Math.min(lead, line.search(/\S|$/)))));
  const cut = shown.length > LINES ? [...shown.slice(0, LINES - 1), '  …'] : shown;
  const where = file === view.path ? '' : `\n\n_${file}_`;
  const comment = commentBefore(text, entry.start);
  return `\`\`\`lia\n${cut.join('\n')}\n\`\`\`${comment === '' ? '' : `\n\n${comment}`}${where}`;
}

/** The words of the comment that describes what begins at an offset. */
function commentBefore(text: string, start: number): string {
  const found = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/[ \t]*\r?\n?[ \t]*$/.exec(text.slice(Math.max(0, start - 4000), start));
  return (found?.[1] ?? '')
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, '').trim())
    .join('\n')
    .trim();
}
