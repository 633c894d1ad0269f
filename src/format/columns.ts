import { BLOCKS } from '../language/parser/generated';
import type { Entry } from '../language/syntax';
import type { Block } from '../language/tokens';

const WIDEST = 19;

/** Fields of two words: both stand before the value. */
const PAIRS: Readonly<Record<string, string>> = { met: 'met by', rests: 'rests on' };

/** Blocks that argue: their fields are sentences rather than rows of a table. */
const ARGUING: ReadonlySet<string> = new Set([
  'Document',
  'PurposeBody',
  'NecessityBody',
  'BalancingBody',
  'RightsBody',
  'DecisionBody',
]);

/** Rows of a table, although braces of their own may follow. */
const ROWS: ReadonlySet<string> = new Set(['dpo', 'keep', 'recipient']);

/** What an assessment says after its header and its processing. */
const GOVERNANCE: ReadonlySet<string> = new Set(
  'applies consulted not-consulted indicator watch waive reviewed accept checked-with'.split(' '),
);

const VERDICTS: ReadonlySet<string> = new Set(['adopted', 'rejected', 'deferred']);

const widths = new Map<Block, number>();

/** The words before the values of a field: one, or two where the language has a field of two words. */
export function headOf(key: string): string {
  return PAIRS[key] ?? key;
}

/**
 * How many characters the word of a field takes so that values stand in a column; 0 for a field that takes no part.
 *
 * The column is fixed for each type of block: it follows from the words that may stand in the block, and never from
 * those that happen to. So a fact that is added, removed or renamed changes its own line and no other, and a
 * diff shows nothing else.
 */
export function columnOf(block: Block, entry: Entry): number {
  const reasoned = entry.values.length === 0 && entry.parts[0]?.word === 'because';
  return isRow(block, entry.key) && !reasoned ? widthOf(block) : 0;
}

/** Whether a field has a block type of its own, and is more than a row with notes. */
export function isStructure(block: Block, key: string): boolean {
  const body = block.lines.get(key)?.body;
  return body !== undefined && body !== BLOCKS.Notes && !ROWS.has(key);
}

function widthOf(block: Block): number {
  const known = widths.get(block);
  if (known !== undefined) return known;
  const words = [...block.lines.keys()].filter((key) => key !== 'owner' && isRow(block, key));
  const width = Math.min(WIDEST, Math.max(0, ...words.map((key) => headOf(key).length)));
  widths.set(block, width);
  return width;
}

function isRow(block: Block, key: string): boolean {
  if (ARGUING.has(block.name) || key === 'because' || VERDICTS.has(key) || isStructure(block, key)) return false;
  if (block.name === 'AssessmentBody' && GOVERNANCE.has(key)) return false;
  return key === 'owner' || !isNote(block, key);
}

/** Whether a word is one of those that may stand in any braces, and not a field of this block alone. */
function isNote(block: Block, key: string): boolean {
  return BLOCKS.Notes.lines.has(key) && block.lines.get(key)?.body !== undefined;
}
