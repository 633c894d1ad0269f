import { type Range, TextDocument } from 'vscode-languageserver-textdocument';
import type { CheckedFile } from '../../check/check';
import type { Range as FindingRange } from '../../check/finding';
import type { Span } from '../../language/syntax';
import type { LoadedFile } from '../../model/files';
import type { Root } from './root';

/** A file as the features see it: its text, its tree with the names that it can use, and what was found in it. */
export class View {
  private result: CheckedFile | undefined;

  constructor(
    /** The URI as the client spells it. */
    readonly uri: string,
    readonly root: Root,
    readonly document: TextDocument,
    readonly file: LoadedFile,
    private readonly check: (file: LoadedFile) => CheckedFile,
    /** The text of a file below the same root that this one imports, directly or through others. */
    private readonly imported: (path: string) => string | undefined,
  ) {}

  /** The text of this file, or of one that it imports. */
  textOf(path: string): string | undefined {
    return path === this.path ? this.text : this.imported(path);
  }

  /** The path below the root. */
  get path(): string {
    return this.file.path;
  }

  get text(): string {
    return this.file.tree.text;
  }

  /** The model and the findings; worked out when they are asked for. */
  get checked(): CheckedFile {
    this.result ??= this.check(this.file);
    return this.result;
  }

  /** Forgets the findings, as an answer that they rest on was a guess. */
  recheck(): void {
    this.result = undefined;
  }

  range({ start, end }: Span): Range {
    return { start: this.document.positionAt(start), end: this.document.positionAt(end) };
  }
}

/** A place of a finding as the protocol counts it. */
export function rangeOf({ start, end }: FindingRange): Range {
  return {
    start: { line: start.line - 1, character: start.column - 1 },
    end: { line: end.line - 1, character: end.column - 1 },
  };
}

/** A document for a text that is not open in the editor. */
export function documentOf(uri: string, text: string): TextDocument {
  return TextDocument.create(uri, 'lia', 0, text);
}
