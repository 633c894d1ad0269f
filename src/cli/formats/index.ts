/** The output formats, by the name that `--format` and `--output` take. Each is loaded only where it is asked for. */
import { compact } from './compact';
import { github } from './github';
import { human } from './human';
import { json } from './json';
import type { Formatter, RunInfo } from './results';

export const FORMATS: Readonly<Record<string, (run: RunInfo) => Promise<Formatter>>> = {
  human: async (run) => human(run),
  compact: async () => compact(),
  json: async (run) => json(run),
  sarif: async (run) => (await import('./sarif')).sarif(run),
  github: async () => github(),
  gitlab: async () => (await import('./gitlab')).gitlab(),
  markdown: async (run) => (await import('../on-demand/markdown')).markdown(run),
  junit: async (run) => (await import('./junit')).junit(run),
};
