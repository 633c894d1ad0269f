/** What the runner of GitHub tells of the event that started it. */
import { readFileSync } from 'node:fs';

/** The parts of an event that the action looks at. */
export interface Event {
  /** The commit to compare with: of a pull request its base, of a push what was there before. */
  readonly base: string | undefined;
  readonly pullRequest: { readonly number: number; readonly fork: boolean } | undefined;
}

interface Payload {
  readonly pull_request?: {
    readonly number: number;
    readonly base: { readonly sha: string };
    readonly head: { readonly repo: { readonly full_name: string } | null };
  };
  readonly merge_group?: { readonly base_sha: string };
  readonly before?: string;
}

/** Reads the event that the runner has written to a file. Without one, nothing is known. */
export function readEvent(env: NodeJS.ProcessEnv): Event {
  const payload = payloadOf(env.GITHUB_EVENT_PATH);
  const pull = payload.pull_request;
  // The branch of a push that is new has no commit before.
  const before = /^0*$/.test(payload.before ?? '') ? undefined : payload.before;
  return {
    base: pull?.base.sha ?? payload.merge_group?.base_sha ?? before,
    pullRequest: pull && {
      number: pull.number,
      // The repository of a fork may have been deleted.
      fork: pull.head.repo?.full_name !== env.GITHUB_REPOSITORY,
    },
  };
}

function payloadOf(path: string | undefined): Payload {
  return path ? (JSON.parse(readFileSync(path, 'utf8')) as Payload) : {};
}
