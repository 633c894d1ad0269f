import type { Severity } from '../rules/rule';

/** What a finding counts as; `off` leaves it out. */
export type Level = 'off' | Severity;

export const LEVELS: readonly Level[] = ['off', 'info', 'warning', 'error'];

/** What can be set for all files, and for some of them under `overrides`. */
export interface Settings {
  /** The level of all findings of a rule or, with the name of a group, of its rules. */
  readonly rules: ReadonlyMap<string, Level>;
  /** The law of assessments that name none. */
  readonly law?: readonly string[];
}

/** One configuration file, as it was read. */
export interface ConfigFile extends Settings {
  /** Its path as it is shown. */
  readonly path: string;
  /** Presets: paths relative to this file, or names of packages; the later wins. */
  readonly extends: readonly string[];
  readonly overrides: readonly (Settings & { readonly files: readonly string[] })[];
  /** Modules with rules of one's own, relative to this file. */
  readonly modules: readonly string[];
  readonly failOn?: Severity;
  /** The baseline, relative to this file. */
  readonly baseline?: string;
}

/** A value, and where it was set. */
export interface Origin<T> {
  readonly value: T;
  readonly from: string;
}

/** A fault of a configuration, told in one message. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}
