/**
 * What server and client say to each other beyond the Language Server Protocol: names and shapes in one place. Positions
 * and ranges are those of the protocol (from 0, UTF-16); URIs are strings.
 */

import type { Range } from 'vscode-languageserver-protocol';
import { NotificationType0, RequestType, RequestType0 } from 'vscode-languageserver-protocol';

/** `initializationOptions`: what a client may tell the server at the start. */
export interface InitializationOptions {
  /** The folder with the pages of the rules (`GROUP/NAME.md`), as a URI without a slash at its end. */
  readonly rulePages?: string;
  /** The client answers the `lia/files/…` requests; the server then asks it for files that it cannot read itself. */
  readonly files?: boolean;
  /** The client knows the commands of `ClientCommand`. */
  readonly commands?: boolean;
}

/** Commands that a client may bring, and that the server then puts into code lenses. */
export const ClientCommand = {
  /** Shows references that were found: URI, position, locations (of the protocol). */
  showReferences: 'lia.showReferences',
} as const;

// ---- client → server

export interface ReportParams {
  readonly uri: string;
  readonly format: 'markdown' | 'html';
}

/** A report, or why there is none. */
export interface ReportResult {
  readonly title: string;
  /** Markdown, or the HTML of the body without script and style. */
  readonly text: string;
}

/** The very report that `lia report` writes, of the text as it stands in the editor; null where the file is not known. */
export const ReportRequest = new RequestType<ReportParams, ReportResult | null, void>('lia/report');

/** An assessment of the workspace, for the register. */
export interface RegisterEntry {
  readonly uri: string;
  /** The path below its folder, with forward slashes. */
  readonly path: string;
  /** Where its name stands. */
  readonly range: Range;
  readonly name: string;
  readonly title: string;
  /** `draft`, `in-review`, `approved`, `retired`; empty where none is declared. */
  readonly status: string;
  /** `rely`, `rely-if`, `do-not-rely` …; empty where nothing is decided. */
  readonly outcome: string;
  readonly findings: { readonly error: number; readonly warning: number; readonly info: number };
  /** Questions and decisions without an answer, and values that are `open`. */
  readonly open: number;
  /** The next review, `2027-10-12`; empty where none is planned. */
  readonly nextReview: string;
  readonly overdue: boolean;
}

/** All assessments of the workspace, by path and place; it waits until the workspace has been read. */
export const RegisterRequest = new RequestType0<readonly RegisterEntry[], void>('lia/register');

export interface VersionResult {
  readonly version: string;
}

/** The version of the server, for reports of problems and to compare with a project's own. */
export const VersionRequest = new RequestType0<VersionResult, void>('lia/version');

// ---- server → client

/** Something in the register has changed; sent at most once in a short while. */
export const RegisterChanged = new NotificationType0('lia/registerChanged');

export interface FileParams {
  readonly uri: string;
}

/** The text of a file; null where it cannot be read. */
export const ReadFileRequest = new RequestType<FileParams, string | null, void>('lia/files/read');

/** What lies at a place; null where nothing does. */
export const FileKindRequest = new RequestType<FileParams, 'file' | 'folder' | null, void>('lia/files/kind');

/** What lies in a folder; null where there is none. */
export const ListFolderRequest = new RequestType<
  FileParams,
  readonly { readonly name: string; readonly folder: boolean }[] | null,
  void
>('lia/files/list');

/** The URIs of all `.lia` files below a folder, without `node_modules` and `.git`. */
export const FindFilesRequest = new RequestType<FileParams, readonly string[], void>('lia/files/find');
