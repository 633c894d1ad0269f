import type { Listed } from '../../model/files';

/** The world as the server sees it; Node and the web worker each bring their own. */
export interface Platform {
  readonly files: Files;
  readonly version: string;
  /** Today, `2026-11-23`. */
  today(): string;
  /** A clock in milliseconds, only to measure how long something takes. */
  now(): number;
}

/** Reading what is not open in the editor. Nothing is ever written. */
export interface Files {
  /** Told once whether the client answers the `lia/files/…` requests. */
  clientAnswers(yes: boolean): void;
  /** Whether what is asked about files of this kind can be answered at all. */
  reaches(uri: string): boolean;
  /** The text of a file; undefined where it cannot be read. */
  read(uri: string): Promise<string | undefined>;
  /** What lies at a place; undefined where nothing does. */
  kind(uri: string): Promise<'file' | 'folder' | undefined>;
  /** What lies in a folder; undefined where there is none. */
  list(uri: string): Promise<readonly Listed[] | undefined>;
  /** The `.lia` files below a folder. */
  find(folder: string): Promise<readonly string[]>;
}
