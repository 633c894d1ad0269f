import { type Range, TextDocument } from 'vscode-languageserver-textdocument';
import type { CheckedFile } from '../../check/check';
import type { Finding, Range as FindingRange } from '../../check/finding';
import type { Span } from '../../language/syntax';
import type { LoadedFile } from '../../model/files';
import type { Root } from './root';

/** What a view is made of. */
export interface ViewParts {
  readonly document: TextDocument;
  readonly root: Root;
  readonly file: LoadedFile;
  /** Checks a file as the configuration says. */
  readonly check: (file: LoadedFile) => CheckedFile;
  /** Loads another text in the place of this file. */
  readonly load: (text: string) => LoadedFile;
  /** The text of a file below the same root that this one imports, directly or through others. */
  readonly imported: (path: string) => string | undefined;
}

/** A file as the features see it: its text, its tree with the names that it can use, and what was found in it. */
export class View {
  readonly document: TextDocument;
  readonly root: Root;
  readonly file: LoadedFile;
  private result: CheckedFile | undefined;

  constructor(private readonly parts: ViewParts) {
    this.document = parts.document;
    this.root = parts.root;
    this.file = parts.file;
  }

  /** The URI as the client spells it. */
  get uri(): string {
    return this.document.uri;
  }

  /** The path below the root. */
  get path(): string {
    return this.file.path;
  }

  get text(): string {
    return this.file.tree.text;
  }

  /** The text of this file, or of one that it imports. */
  textOf(path: string): string | undefined {
    return path === this.path ? this.text : this.parts.imported(path);
  }

  /** The findings that another text would have in the place of this file. */
  findingsOf(text: string): readonly Finding[] {
    return this.parts.check(this.parts.load(text)).findings;
  }

  /** The model and the findings; worked out when they are asked for. */
  get checked(): CheckedFile {
    this.result ??= this.parts.check(this.file);
    return this.result;
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
