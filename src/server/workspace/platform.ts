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
  /** The text of a file; undefined where it cannot be read. */
  read(uri: string): Promise<string | undefined>;
  /** Whether a file or folder is there. */
  exists(uri: string): Promise<boolean>;
  /** The `.lia` files below a folder. */
  find(folder: string): Promise<readonly string[]>;
}
