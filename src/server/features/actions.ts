import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionTriggerKind,
  type Diagnostic,
  type Range,
  type TextDocumentEdit,
  type TextEdit,
} from 'vscode-languageserver-protocol';
import { monthsAfter } from '../../base/dates';
import type { Finding, FindingFix } from '../../check/finding';
import { applyFixes, fixAll } from '../../fix/apply';
import { format } from '../../format/format';
import { add } from '../../rules/fix';
import { rangeOf, type View } from '../workspace/view';
import { diagnosticOf } from './diagnostics';
import { editsTo } from './edits';

/** "Fix all" of this server alone, as editors run it on saving. */
const FIX_ALL = `${CodeActionKind.SourceFixAll}.lia`;

export const ACTION_KINDS = [CodeActionKind.QuickFix, FIX_ALL];

export interface ActionOptions {
  /** The folder with the pages of the rules. */
  readonly pages: string | undefined;
  /** Today, `2026-11-23`. */
  readonly today: string;
  /** The client can put the cursor into what an edit inserts. */
  readonly snippets: boolean;
}

/** What can be done about the findings of a range: their fixes, to waive them, and all safe fixes of the file at once. */
export function codeActions(view: View, params: CodeActionParams, options: ActionOptions): CodeAction[] {
  const { only, diagnostics } = params.context;
  const wants = (kind: string): boolean => !only || only.some((one) => kind === one || kind.startsWith(`${one}.`));
  const actions: CodeAction[] = [];
  if (wants(CodeActionKind.QuickFix)) {
    for (const diagnostic of diagnostics) {
      for (const finding of findingsAt(view, diagnostic)) {
        actions.push(...fixActions(view, finding, options), ...waiveAction(view, finding, options));
      }
    }
  }
  // An editor that asks by itself, at each move of the cursor, shows no actions on the whole file.
  if (wants(FIX_ALL) && (only || params.context.triggerKind !== CodeActionTriggerKind.Automatic))
    actions.push(...fixAllAction(view));
  return actions;
}

/** The findings of now that a diagnostic shows: one that is gone offers nothing, so that no wrong place is edited. */
function findingsAt(view: View, { code, range, message }: Diagnostic): Finding[] {
  return view.checked.findings.filter(
    (finding) => finding.rule === code && finding.message === message && isSame(rangeOf(finding.range), range),
  );
}

function isSame(a: Range, b: Range): boolean {
  return a.start.line === b.start.line && a.start.character === b.start.character && a.end.line === b.end.line;
}

function fixActions(view: View, finding: Finding, { pages }: ActionOptions): CodeAction[] {
  return finding.fixes.map((fix, index) => ({
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(finding, view, pages)],
    isPreferred: index === 0 && fix.safety === 'safe',
    edit: { changes: { [view.uri]: fixEdits(view, fix) } },
  }));
}

/** A file in its canonical layout stays in it; in any other nothing but the fix is changed. */
function fixEdits(view: View, fix: FindingFix): TextEdit[] {
  const now = format(view.text);
  const fixed = 'text' in now && now.text === view.text ? applyFixes(view.text, [fix]) : undefined;
  if (fixed !== undefined) return editsTo(view, fixed);
  return fix.edits.map(({ range, newText }) => ({ range: rangeOf(range), newText }));
}

/** Lets a finding stand for a reason that the author gives: the cursor waits for it. */
function waiveAction(view: View, finding: Finding, { pages, snippets, today }: ActionOptions): CodeAction[] {
  const assessment = view.checked.model.assessments.find(({ name }) => name === finding.assessment);
  if (!assessment || finding.path === undefined || view.file.tree.problems.length > 0) return [];
  const on = finding.path === assessment.name ? '' : ` on ${finding.path}`;
  const reason = '[explain why this may stand]';
  // An error is waived only until a date; the author sees this one, and changes it.
  const until = finding.severity === 'error' ? ` until ${monthsAfter(today, 3)}` : '';
  const { edits } = add(assessment, assessment, '', `waive ${finding.rule}${on} because "${reason}"${until}`);
  const action = {
    title: `Waive ${finding.rule} here, with a reason`,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(finding, view, pages)],
  };
  const plain = edits.map((edit) => ({ range: view.range(edit), newText: edit.newText }));
  if (!snippets) return [{ ...action, edit: { changes: { [view.uri]: plain } } }];
  const snippet = (text: string): string => text.replace(/[\\$}]/g, '\\$&').replace(reason, '$1');
  const change: TextDocumentEdit = {
    textDocument: { uri: view.uri, version: view.document.version },
    edits: plain.map(({ range, newText }) => ({ range, snippet: { kind: 'snippet', value: snippet(newText) } })),
  };
  return [{ ...action, edit: { documentChanges: [change] } }];
}

function fixAllAction(view: View): CodeAction[] {
  const { text: fixed, applied } = fixAll(
    view.text,
    (text) => view.findingsOf(text),
    ({ safety }) => safety === 'safe',
  );
  if (applied.length === 0) return [];
  const title = applied.length === 1 ? 'Apply the one safe fix' : `Apply all ${applied.length} safe fixes`;
  return [{ title, kind: FIX_ALL, edit: { changes: { [view.uri]: editsTo(view, fixed) } } }];
}
