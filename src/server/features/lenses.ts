import type { CodeLens, Location, Position } from 'vscode-languageserver-protocol';
import type { Finding } from '../../check/finding';
import type { Entry } from '../../language/syntax';
import type { Assessment } from '../../model/types';
import type { Group } from '../../rules/rule';
import { ClientCommand } from '../protocol';
import { namedAt } from '../text/symbol';
import type { Index } from '../workspace/index';
import { SHARED_WORDS } from '../workspace/outline';
import type { View } from '../workspace/view';
import type { Workspace } from '../workspace/workspace';
import { usesOf } from './references';
import { signOffLenses } from './sign-off-lenses';

/** What a lens needs to be resolved, as it travels to the client and back. */
interface LensData {
  readonly uri: string;
  readonly position: Position;
}

const TESTS: readonly Group[] = ['purpose', 'necessity', 'balancing'];

/** Lines above the three tests and the signatures of an assessment, and above what several assessments share. */
export function codeLenses(view: View): CodeLens[] {
  const lenses: CodeLens[] = [];
  for (const entry of view.file.tree.entries) {
    if (SHARED_WORDS.has(entry.key) && entry.key !== 'kind' && entry.nameSpan) {
      const position = view.document.positionAt(entry.nameSpan.start);
      const data: LensData = { uri: view.uri, position };
      lenses.push({ range: { start: position, end: position }, data });
    }
  }
  for (const assessment of view.checked.model.assessments)
    lenses.push(...testLenses(view, assessment), ...signOffLenses(view, assessment));
  return lenses;
}

function testLenses(view: View, assessment: Assessment): CodeLens[] {
  const findings = view.checked.findings.filter((one) => one.assessment === assessment.name);
  const lenses: CodeLens[] = [];
  for (const test of TESTS) {
    const entry = ownBlocks(view, assessment).find(({ key }) => key === test);
    if (!entry) continue;
    const start = view.document.positionAt(entry.start);
    lenses.push({
      range: { start, end: start },
      command: { title: stateOf(assessment, entry, findings, test), command: '' },
    });
  }
  return lenses;
}

/** The blocks that stand in the assessment itself, not those of `defaults`. */
function ownBlocks(view: View, assessment: Assessment): readonly Entry[] {
  const { start } = assessment.entry;
  return view.file.tree.entries.find((entry) => entry.start === start)?.entries ?? [];
}

/** The state of a test in a few words. Whether it is met is for a person to say. */
function stateOf(assessment: Assessment, block: Entry, findings: readonly Finding[], test: Group): string {
  const open = openIn(block);
  const count = (severity: string): number =>
    findings.filter((one) => one.test === test && one.severity === severity).length;
  const words = [
    answerOf(assessment, test),
    open > 0 ? `${open} open` : '',
    counted(count('error'), 'error'),
    counted(count('warning'), 'warning'),
    counted(count('info'), 'note'),
  ].filter((one) => one !== '');
  const known = open + findings.filter((one) => one.test === test).length;
  return [...words, ...(known === 0 ? ['nothing open, no findings'] : [])].join(' · ');
}

/** What the author has put down as the answer of a test. */
function answerOf({ interests, necessity, balancing }: Assessment, test: Group): string {
  if (test === 'purpose') return counted(interests.length, 'interest');
  if (test === 'balancing') return balancing?.conclusion?.answer?.name ?? '';
  const adopted = necessity?.alternatives.filter((one) => one.adopted).length ?? 0;
  const rejected = necessity?.alternatives.filter((one) => one.rejected).length ?? 0;
  return [adopted > 0 ? `${adopted} adopted` : '', rejected > 0 ? `${rejected} rejected` : '']
    .filter(Boolean)
    .join(', ');
}

function counted(count: number, word: string): string {
  return count === 0 ? '' : `${count} ${word}${count === 1 ? '' : 's'}`;
}

/** How many answers are `open` in a block, and questions and decisions without an answer. */
function openIn(entry: Entry): number {
  const values = [...entry.kinds, ...entry.values, ...entry.parts.flatMap((part) => part.values)];
  const here = values.filter((value) => value.$type === 'Ref' && value.to === 'open').length;
  const point = entry.key === 'open' && !entry.parts.some(({ word }) => word === 'answered') ? 1 : 0;
  return entry.entries.reduce((sum, below) => sum + openIn(below), here + point);
}

/** Counts who uses what is shared: "used by 4 assessments". */
export async function resolveLens(
  lens: CodeLens,
  workspace: Workspace,
  index: Index,
  commands: boolean,
): Promise<CodeLens> {
  const { uri, position } = lens.data as LensData;
  const view = await workspace.view(uri);
  const named = view && namedAt(view, view.document.offsetAt(position));
  if (!view || !named) return { ...lens, command: { title: '', command: '' } };
  const uses = (await usesOf(view, named, workspace, index)).filter(({ declares }) => !declares);
  const users = new Set(uses.map((use) => `${use.view.uri} ${assessmentAt(use.view, use.span.start)}`));
  const title = users.size === 0 ? 'not used' : `used by ${counted(users.size, 'assessment')}`;
  const locations: Location[] = uses.map((use) => ({ uri: use.view.uri, range: use.view.range(use.span) }));
  const run = commands && users.size > 0;
  return {
    ...lens,
    command: run
      ? { title, command: ClientCommand.showReferences, arguments: [uri, position, locations] }
      : { title, command: '' },
  };
}

function assessmentAt(view: View, offset: number): string {
  const top = view.file.tree.entries.find((entry) => entry.start <= offset && offset < entry.end);
  return top?.name ?? top?.key ?? '';
}
