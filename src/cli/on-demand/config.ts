/** Loading a configuration: only where there is one, so that a check without starts without. */
import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { Config } from '../../config/config';
import type { Found } from '../../config/find';
import { GROUPS, type Report, type Rule } from '../../rules/rule';
import { CliError } from '../io';

/** What the caller knows: the rules of LIA, the list `law`, and how paths are shown. */
export interface Known {
  readonly rules: readonly Rule[];
  readonly laws: readonly string[];
  show(path: string): string;
}

/** @throws CliError with one message, where the configuration or something that it names has a fault. */
export async function loadConfig(found: Found & { readonly config: string }, known: Known): Promise<Config> {
  try {
    return await Config.load(found, {
      rules: known.rules,
      laws: known.laws,
      show: known.show,
      read,
      loadRules: (path) => loadRules(path, known.show(path)),
    });
  } catch (error) {
    if (error instanceof Error && error.name === 'ConfigError') throw new CliError(error.message);
    throw error;
  }
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** The rules that a module exports as `rules`, alone or in its default export. */
async function loadRules(path: string, shown: string): Promise<readonly Rule[]> {
  const fail = (message: string): never => {
    throw new CliError(`The module \`${shown}\` ${message}`);
  };
  if (!existsSync(path)) fail('is not there. Its path is relative to the configuration that names it.');
  let module: { readonly rules?: unknown; readonly default?: { readonly rules?: unknown } };
  try {
    module = await import(pathToFileURL(path).href);
  } catch (error) {
    return fail(`cannot be loaded: ${error instanceof Error ? error.message : String(error)}`);
  }
  const rules = module.rules ?? module.default?.rules;
  if (!Array.isArray(rules)) return fail('exports no `rules`: it has to export a list of them under this name.');
  return rules.map((rule: unknown, index) => {
    const fault = faultOf(rule);
    if (fault) fail(`has a fault in its rule ${index + 1}: ${fault}`);
    return guarded(rule as Rule, shown);
  });
}

/** What is wrong with something that should be a rule. */
function faultOf(value: unknown): string | undefined {
  const rule = (value ?? {}) as Partial<Rule>;
  const [group] = String(rule.id).split('/');
  if (!/^[a-z]+\/[a-z][a-z0-9-]*$/.test(String(rule.id)) || !GROUPS.some((known) => known === group))
    return `its \`id\` is \`group/name\` with one of the groups ${GROUPS.join(', ')}.`;
  if (!['error', 'warning', 'info'].includes(String(rule.severity)))
    return `\`${rule.id}\` needs a \`severity\`: error, warning or info.`;
  for (const field of ['summary', 'satisfy'] as const)
    if (typeof rule[field] !== 'string') return `\`${rule.id}\` needs \`${field}\`, a text.`;
  if (typeof rule.messages !== 'object') return `\`${rule.id}\` needs \`messages\`, an object of texts.`;
  return typeof rule.check === 'function' ? undefined : `\`${rule.id}\` needs \`check\`, a function.`;
}

/** A rule of one's own: without sources where it names none, and with its name in the message where it throws. */
function guarded(rule: Rule, shown: string): Rule {
  return {
    ...rule,
    kind: rule.kind ?? 'structural',
    sources: rule.sources ?? [],
    page: rule.page ?? '',
    check: (assessment, report: Report<Rule['messages']>, context) => {
      try {
        rule.check?.(assessment, report, context);
      } catch (error) {
        throw new CliError(
          `The rule \`${rule.id}\` of \`${shown}\` failed: ${error instanceof Error ? error.message : String(error)}`,
        );
      }
    },
  };
}
