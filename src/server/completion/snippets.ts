import { FIELDS, SHAPES } from '../../language/shapes/generated';
import type { Shape } from '../../language/shapes/shape';
import type { Assessment } from '../../model/types';
import {
  alternativeBlock,
  balancingBlock,
  dataBlock,
  impactBlock,
  interestBlock,
  necessityBlock,
  objectionBlock,
  safeguardBlock,
} from '../../rules/blocks';
import type { Cursor } from '../text/cursor';
import type { View } from '../workspace/view';

/** The blocks that are offered whole, the same that fixes add. */
const BLOCKS: Readonly<Record<string, (assessment: Assessment) => string>> = {
  interest: interestBlock,
  data: dataBlock,
  alternative: (assessment) => alternativeBlock(assessment),
  impact: (assessment) => impactBlock(assessment),
  balancing: balancingBlock,
  necessity: necessityBlock,
  safeguard: (assessment) => safeguardBlock(assessment, 'open'),
  objection: objectionBlock,
};

/** What is inserted for a field: its word with places to fill in, or its whole block. */
export function snippetOf(view: View, cursor: Cursor, word: string): string {
  const block = BLOCKS[word];
  const assessment = assessmentAt(view, cursor);
  if (block && assessment) return stopsIn(block(assessment));
  const rule = FIELDS[cursor.block.name]?.[word];
  const shape = rule === undefined ? undefined : SHAPES[rule];
  return shape === undefined ? word : new Writer().write(word, shape);
}

function assessmentAt(view: View, cursor: Cursor): Assessment | undefined {
  const top = cursor.around[0];
  return top && view.checked.model.assessments.find(({ entry }) => entry.start === top.start);
}

/** A block of LIA as a snippet: each `open` and each `"[placeholder]"` is a place to fill in. */
function stopsIn(code: string): string {
  let stop = 0;
  return escaped(code).replace(
    /(?<![\w-])open(?! (?:decision|question))(?![\w-])|"\[([^\]]*)\]"/g,
    (found, words?: string) => (words === undefined ? `\${${++stop}:${found}}` : `"\${${++stop}:[${words}]}"`),
  );
}

function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** Writes the least that a line needs, each value as a place to fill in. */
class Writer {
  private stop = 0;

  write(word: string, shape: Shape): string {
    const rest = this.needed(shape);
    return `${word}${rest === '' ? '' : ' '}${rest}`.trimEnd() + (this.stop === 0 && rest === '' ? ' ' : '');
  }

  private needed(shape: Shape): string {
    if (typeof shape === 'string') return this.token(shape);
    const [operator, ...rest] = shape;
    if (operator === 'maybe' || operator === 'many') return '';
    const wanted = operator === 'or' ? rest.slice(0, 1) : rest;
    return wanted
      .map((one) => this.needed(one))
      .filter((words) => words !== '')
      .join(' ');
  }

  private token(token: string): string {
    if (token.startsWith('=')) return token.slice(1);
    if (token === '{') return `{\n\t$${++this.stop}\n}`;
    if (token.startsWith('text')) return `"$${++this.stop}"`;
    if (token === 'name') return `\${${++this.stop}:name}`;
    return token.length > 1 ? `$${++this.stop}` : token;
  }
}
