import { plainComparison } from '../../compare/plain';
import { type Comparison, compareStates } from '../../compare/states';
import type { Compared } from '../../compare/totals';
import { htmlOf, markdownOf } from '../../report/changes/print';
import { changesTree } from '../../report/changes/tree';
import { scopeOf } from '../compare/scope';
import { type StatesOptions, statesOf } from '../compare/states';
import { changesText } from '../compare/text';
import { Exit, type Io } from '../io';

export interface DiffCommand extends StatesOptions {
  readonly format: 'human' | 'markdown' | 'json' | 'html';
  readonly against?: string;
  readonly exitZero?: boolean;
}

/** `lia diff`: two states of assessments, compared as assessments and not as lines. It never writes. */
export async function diff(args: readonly string[], options: DiffCommand, io: Io): Promise<number> {
  const today = options.today ?? io.today;
  const states = await statesOf(scopeOf(args, options.against, io), options, io);
  for (const fault of states.faulty) io.err(`lia: ${fault}\n`);
  const comparison = compareStates(states.before, states.after, { today, place: states.place });
  io.out(printed(options.format, comparison, states, io));
  if (states.faulty.length > 0) return Exit.failed;
  const differs = comparison.assessments.length + comparison.files.length > 0;
  return differs && !options.exitZero ? Exit.findings : Exit.ok;
}

function printed(format: DiffCommand['format'], comparison: Comparison, compared: Compared, io: Io): string {
  switch (format) {
    case 'human':
      return changesText(comparison, compared, io);
    case 'markdown':
      return markdownOf(changesTree(comparison, compared));
    case 'html':
      return htmlOf(changesTree(comparison, compared), `Changes: ${compared.from} → ${compared.to}`);
    case 'json':
      return `${JSON.stringify(plainComparison(comparison, compared, io.version), undefined, 2)}\n`;
  }
}
