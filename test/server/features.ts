/** How the answers of each feature are written in fixtures. */
import type * as lsp from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { LEGEND } from '../../src/server/features/semantic-tokens';
import type { RegisterEntry } from '../../src/server/protocol';
import { FOLDER, type TestClient, uriOf } from './client';

/** A question at a cursor, or on a file. */
export interface Asked {
  readonly client: TestClient;
  readonly path: string;
  readonly position: lsp.Position;
  /** The text of any file of the fixture. */
  readonly textOf: (path: string) => string;
  /** What stands behind the name of the feature: `rename: new-name`. */
  readonly argument: string;
}

type Feature = (asked: Asked) => Promise<string>;

const at = ({ path, position }: Asked) => ({ textDocument: { uri: uriOf(path) }, position });
const on = ({ path }: Asked) => ({ textDocument: { uri: uriOf(path) } });

export const FEATURES: Readonly<Record<string, Feature>> = {
  /** Those of the rules whose ids begin so, as others come and change. */
  diagnostics: async ({ client, path, argument }) => {
    const found = client.diagnostics.get(uriOf(path)) ?? [];
    return found
      .filter(({ code }) => String(code).startsWith(argument))
      .map((one) => {
        const related = (one.relatedInformation ?? []).map((fact) => `\n    ${place(fact.location)} ${fact.message}`);
        return `${range(one.range)} ${['', 'error', 'warning', 'info'][one.severity ?? 0]} ${one.code} ${one.message}${related.join('')}`;
      })
      .join('\n');
  },
  completion: async (asked) => {
    const items = (await asked.client.request<lsp.CompletionItem[] | null>('textDocument/completion', at(asked))) ?? [];
    const most = Number(asked.argument || 12);
    const sorted = [...items].sort((a, b) => ((a.sortText ?? a.label) < (b.sortText ?? b.label) ? -1 : 1));
    const rest = sorted.length > most ? [`… ${sorted.length - most} more`] : [];
    return [...sorted.slice(0, most).map(completionItem), ...rest].join('\n');
  },
  hover: async (asked) => {
    const found = await asked.client.request<lsp.Hover | null>('textDocument/hover', at(asked));
    return found ? `${range(found.range)}\n${(found.contents as lsp.MarkupContent).value}` : 'nothing';
  },
  signature: async (asked) => {
    const found = await asked.client.request<lsp.SignatureHelp | null>('textDocument/signatureHelp', at(asked));
    const [first] = found?.signatures ?? [];
    const active = first?.parameters?.[found?.activeParameter ?? 0]?.label ?? 'nothing more';
    return first ? `${first.label}\n${first.documentation ?? ''}\nnext: ${String(active)}` : 'nothing';
  },
  definition: async (asked) => {
    const found = await asked.client.request<lsp.LocationLink[] | null>('textDocument/definition', at(asked));
    return (
      (found ?? []).map((one) => marked(asked, { uri: one.targetUri, range: one.targetSelectionRange })).join('\n') ||
      'nothing'
    );
  },
  references: async (asked) => {
    const params = { ...at(asked), context: { includeDeclaration: true } };
    const found = await asked.client.request<lsp.Location[] | null>('textDocument/references', params);
    return (found ?? []).map((one) => marked(asked, one)).join('\n') || 'nothing';
  },
  highlight: async (asked) => {
    const found = await asked.client.request<lsp.DocumentHighlight[] | null>(
      'textDocument/documentHighlight',
      at(asked),
    );
    return (found ?? [])
      .map(
        (one) => `${one.kind === 3 ? 'write' : 'read'} ${marked(asked, { uri: uriOf(asked.path), range: one.range })}`,
      )
      .join('\n');
  },
  rename: async (asked) => {
    try {
      const params = { ...at(asked), newName: asked.argument };
      return changed(asked, await asked.client.request<lsp.WorkspaceEdit>('textDocument/rename', params));
    } catch (error) {
      return `refused: ${(error as Error).message}`;
    }
  },
  outline: async (asked) => {
    const found = await asked.client.request<lsp.DocumentSymbol[]>('textDocument/documentSymbol', on(asked));
    const lines = (symbols: readonly lsp.DocumentSymbol[], depth: number): string[] =>
      symbols.flatMap((one) => [
        `${'  '.repeat(depth)}${one.name}${one.detail ? ` | ${one.detail}` : ''}`,
        ...lines(one.children ?? [], depth + 1),
      ]);
    return lines(found, 0).join('\n');
  },
  symbols: async (asked) => {
    const found = await asked.client.request<lsp.WorkspaceSymbol[]>('workspace/symbol', { query: asked.argument });
    return found
      .map(
        (one) =>
          `${one.name}${one.containerName ? ` in ${one.containerName}` : ''} ${place(one.location as lsp.Location)}`,
      )
      .join('\n');
  },
  folding: async (asked) => {
    const found = await asked.client.request<lsp.FoldingRange[]>('textDocument/foldingRange', on(asked));
    return found.map((one) => `${one.startLine + 1}-${one.endLine + 1} ${one.kind ?? ''}`.trimEnd()).join('\n');
  },
  selection: async (asked) => {
    const params = { ...on(asked), positions: [asked.position] };
    const [first] = await asked.client.request<lsp.SelectionRange[]>('textDocument/selectionRange', params);
    const lines: string[] = [];
    for (let one = first; one; one = one.parent as lsp.SelectionRange)
      lines.push(JSON.stringify(textAt(asked, one.range)));
    return lines.join('\n');
  },
  links: async (asked) => {
    const found = await asked.client.request<lsp.DocumentLink[]>('textDocument/documentLink', on(asked));
    return found.map((one) => `${textAt(asked, one.range)} → ${one.target}`).join('\n');
  },
  tokens: async (asked) => {
    const { data } = await asked.client.request<lsp.SemanticTokens>('textDocument/semanticTokens/full', on(asked));
    return tokenLines(asked, data).join('\n');
  },
  /** The actions at the cursor on findings of rules whose ids begin so, each with the lines that it changes. */
  actions: async (asked) => {
    const found = (asked.client.diagnostics.get(uriOf(asked.path)) ?? []).filter(
      (one) => String(one.code).startsWith(asked.argument) && one.range.start.line === asked.position.line,
    );
    const range = { start: asked.position, end: asked.position };
    const params = { ...on(asked), range, context: { diagnostics: found, only: ['quickfix'] } };
    const actions = await asked.client.request<lsp.CodeAction[]>('textDocument/codeAction', params);
    return actions
      .map((one) => `${one.isPreferred ? '* ' : ''}${one.title}\n${difference(asked, one.edit ?? {})}`)
      .join('\n');
  },
  /** What is offered for the whole file, and again after it was done. */
  'fix-all': async (asked) => {
    const range = { start: asked.position, end: asked.position };
    const params = { ...on(asked), range, context: { diagnostics: [], only: ['source.fixAll'] } };
    const ask = () => asked.client.request<lsp.CodeAction[]>('textDocument/codeAction', params);
    const [first] = await ask();
    const edits = first?.edit?.changes?.[uriOf(asked.path)] ?? [];
    await asked.client.change(asked.path, TextDocument.applyEdits(documentOf(asked, asked.path), edits));
    const again = await ask();
    // How many there are hangs on the rules.
    return `${first?.title.replace(/\d+/, '#')}, ${edits.length > 0 ? 'with' : 'without'} edits; then ${again[0]?.title ?? 'nothing'}`;
  },
  /** Without the numbers of findings, which hang on the rules. */
  lenses: async (asked) => {
    const lenses = await asked.client.request<lsp.CodeLens[]>('textDocument/codeLens', on(asked));
    const lines: string[] = [];
    for (const lens of lenses) {
      const resolved = lens.command ? lens : await asked.client.request<lsp.CodeLens>('codeLens/resolve', lens);
      const line = asked.textOf(asked.path).split('\n')[lens.range.start.line]?.trim();
      const places = (resolved.command?.arguments?.[2] as lsp.Location[] | undefined)?.map(
        (one) => `\n    ${place(one)}`,
      );
      const title = resolved.command?.title.replace(/( · )?\d+ (error|warning|note)s?/g, '');
      lines.push(`${title} | ${line}${(places ?? []).join('')}`);
    }
    return lines.join('\n');
  },
  hints: async (asked) => {
    const range = { start: { line: 0, character: 0 }, end: { line: 9999, character: 0 } };
    const hints = await asked.client.request<lsp.InlayHint[]>('textDocument/inlayHint', { ...on(asked), range });
    const lines = asked.textOf(asked.path).split('\n');
    return hints
      .map((one) => {
        const line = lines[one.position.line] ?? '';
        const shown = `${line.slice(0, one.position.character)} ‹${one.label}›${line.slice(one.position.character)}`;
        return `${shown.trim()}${one.tooltip ? ` | ${one.tooltip}` : ''}`;
      })
      .join('\n');
  },
  register: async (asked) => {
    const found = await asked.client.request<RegisterEntry[]>('lia/register');
    // How many findings there are hangs on the rules.
    return found.map((one) => JSON.stringify({ ...one, findings: Object.keys(one.findings) })).join('\n');
  },
  format: async (asked) => {
    const edits = await asked.client.request<lsp.TextEdit[] | null>('textDocument/formatting', {
      ...on(asked),
      options: {},
    });
    return applied(asked, asked.path, edits ?? []);
  },
  'format-range': async (asked) => {
    const line = { start: { ...asked.position, character: 0 }, end: asked.position };
    const params = { ...on(asked), range: line, options: {} };
    return applied(
      asked,
      asked.path,
      (await asked.client.request<lsp.TextEdit[] | null>('textDocument/rangeFormatting', params)) ?? [],
    );
  },
  'format-on-type': async (asked) => {
    const params = { ...at(asked), ch: '}', options: {} };
    return applied(
      asked,
      asked.path,
      (await asked.client.request<lsp.TextEdit[] | null>('textDocument/onTypeFormatting', params)) ?? [],
    );
  },
};

function completionItem(item: lsp.CompletionItem): string {
  const text = item.textEdit?.newText ?? item.insertText ?? item.label;
  const inserted = text === item.label ? '' : ` → ${JSON.stringify(text)}`;
  const note = item.labelDetails?.description ? ` (${item.labelDetails.description})` : '';
  const also = (item.additionalTextEdits ?? []).map(
    (edit) => ` + ${range(edit.range)} ${JSON.stringify(edit.newText)}`,
  );
  return `${item.label}${note}${item.detail ? ` | ${item.detail}` : ''}${inserted}${also.join('')}`;
}

function range(one: lsp.Range | undefined): string {
  if (!one) return '';
  const { start, end } = one;
  const to = start.line === end.line ? `${end.character + 1}` : `${end.line + 1}:${end.character + 1}`;
  return `${start.line + 1}:${start.character + 1}-${to}`;
}

function place({ uri, range: where }: lsp.Location): string {
  return `${decodeURIComponent(uri.slice(FOLDER.length + 1))} ${range(where)}`;
}

/** A place, with its line and the stretch in brackets. */
function marked(asked: Asked, location: lsp.Location): string {
  const path = decodeURIComponent(location.uri.slice(FOLDER.length + 1));
  const line = asked.textOf(path).split('\n')[location.range.start.line] ?? '';
  const { start, end } = location.range;
  const shown = `${line.slice(0, start.character)}[${line.slice(start.character, end.character)}]${line.slice(end.character)}`;
  return `${path} ${start.line + 1}: ${shown.trim()}`;
}

function textAt(asked: Asked, where: lsp.Range): string {
  return documentOf(asked, asked.path).getText(where);
}

function documentOf(asked: Asked, path: string): TextDocument {
  return TextDocument.create(uriOf(path), 'lia', 0, asked.textOf(path));
}

export function applied(asked: Asked, path: string, edits: readonly lsp.TextEdit[]): string {
  return edits.length === 0 ? 'no change' : TextDocument.applyEdits(documentOf(asked, path), [...edits]);
}

/** The files that an edit changes, as they are then. */
export function changed(asked: Asked, edit: lsp.WorkspaceEdit): string {
  return Object.entries(edit.changes ?? {})
    .map(([uri, edits]) => {
      const path = decodeURIComponent(uri.slice(FOLDER.length + 1));
      return `//- ${path}\n${applied(asked, path, edits)}`;
    })
    .join('');
}

/** What an edit removes and adds, line by line; for snippets what is inserted. */
function difference(asked: Asked, edit: lsp.WorkspaceEdit): string {
  const snippets = (edit.documentChanges ?? []).flatMap((change) => ('edits' in change ? change.edits : []));
  const inserted = snippets.map(
    (one) => `  snippet ${range(one.range)} ${JSON.stringify('snippet' in one ? one.snippet.value : '')}`,
  );
  const edits = (edit.changes?.[uriOf(asked.path)] ?? []).map(
    (one) => `  ${range(one.range)} ${JSON.stringify(textAt(asked, one.range))} → ${JSON.stringify(one.newText)}`,
  );
  return [...inserted, ...edits].join('\n');
}

function tokenLines(asked: Asked, data: readonly number[]): string[] {
  const lines: string[] = [];
  let line = 0;
  let character = 0;
  for (let i = 0; i < data.length; i += 5) {
    const [down = 0, right = 0, length = 0, type = 0, modifiers = 0] = data.slice(i, i + 5);
    character = down > 0 ? right : character + right;
    line += down;
    const where = { start: { line, character }, end: { line, character: character + length } };
    const names = LEGEND.tokenModifiers.filter((_, bit) => modifiers & (1 << bit));
    lines.push([textAt(asked, where), LEGEND.tokenTypes[type], ...names].join(' '));
  }
  return lines;
}
