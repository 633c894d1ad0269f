/** The marks that git leaves in a file where a merge could not decide. */
import type { SyntaxProblem } from './syntax';

const START = /^<{7}(?= |\r?$)/m;
const MARK = /^(?:<{7}|\|{7}|={7}|>{7})(?= |\r?$).*/gm;

/** Whether an unfinished merge stands in a text. */
export function isUnmerged(text: string): boolean {
  return START.test(text);
}

/** One problem for each place that a merge left undecided, instead of one for each of its marks. */
export function withConflictsTold(text: string, problems: readonly SyntaxProblem[]): readonly SyntaxProblem[] {
  if (problems.length === 0 || !isUnmerged(text)) return problems;
  const marks = [...text.matchAll(MARK)].map((mark) => ({ start: mark.index, end: mark.index + mark[0].length }));
  const others = problems.filter(({ start }) => !marks.some((mark) => mark.start <= start && start < mark.end));
  const conflicts = marks
    .filter(({ start }) => text[start] === '<')
    .map((mark) => ({
      ...mark,
      message:
        'A merge is not finished here: keep what holds, and remove the lines with `<<<<<<<`, `=======` and `>>>>>>>`.',
    }));
  return [...others, ...conflicts].sort((a, b) => a.start - b.start);
}
