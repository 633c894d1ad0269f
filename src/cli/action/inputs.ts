/** What the user of the action has set, as the runner hands it over. */

export interface Inputs {
  readonly paths: readonly string[];
  readonly failOn: string | undefined;
  /** The revision to compare with, where it is not that of the event. */
  readonly against: string | undefined;
  readonly guard: boolean;
  /** `report` the affected assessments, `fail` where a review is missing, or leave them `off`. */
  readonly affected: 'report' | 'fail' | 'off';
  readonly comment: boolean;
  /** The file for code scanning. */
  readonly sarif: string | undefined;
  readonly token: string;
}

/** @throws Error that names the input and what it takes. */
export function readInputs(env: NodeJS.ProcessEnv): Inputs {
  const value = (name: string): string => (env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
  return {
    paths: value('paths')
      .split(/\s*\n\s*/)
      .filter((path) => path !== ''),
    failOn: oneOf('fail-on', value('fail-on'), ['error', 'warning', 'info']),
    against: value('against') || undefined,
    guard: oneOf('guard', value('guard') || 'true', ['true', 'false']) === 'true',
    affected: oneOf('affected', value('affected') || 'report', ['report', 'fail', 'off']) ?? 'report',
    comment: oneOf('comment', value('comment') || 'true', ['true', 'false']) === 'true',
    sarif: value('sarif') || undefined,
    token: value('token'),
  };
}

function oneOf<const Value extends string>(name: string, given: string, values: readonly Value[]): Value | undefined {
  if (given === '') return undefined;
  const found = values.find((value) => value === given);
  if (found === undefined) throw new Error(`The input \`${name}\` is \`${given}\`. It takes ${values.join(', ')}.`);
  return found;
}
