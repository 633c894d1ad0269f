/**
 * The one comment of the action on a pull request. This is the only place that speaks to a network: to the address of
 * the service that runs the action, which the runner names. `lia` itself never does.
 */

/** By this the action knows its comment again. */
const MARK = '<!-- lia -->';

/** As many characters as a comment may have, with some to spare. */
const MOST = 60_000;

export interface Service {
  /** The address of the programming interface, as the runner gives it. */
  readonly api: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly token: string;
}

/**
 * Writes the comment, or the new text into the one that is there.
 * @throws Error that says what the service answered.
 */
export async function writeComment(service: Service, pullRequest: number, markdown: string): Promise<void> {
  const body = `${MARK}\n${shortened(markdown)}`;
  const known = await findComment(service, pullRequest);
  if (known === undefined) await call(service, 'POST', `issues/${pullRequest}/comments`, { body });
  else await call(service, 'PATCH', `issues/comments/${known}`, { body });
}

function shortened(markdown: string): string {
  if (markdown.length <= MOST) return markdown;
  const cut = markdown.slice(0, markdown.lastIndexOf('\n', MOST));
  return `${cut}\n\n*The rest stands in the summary of the run.*\n`;
}

interface Comment {
  readonly id: number;
  readonly body?: string;
}

async function findComment(service: Service, pullRequest: number): Promise<number | undefined> {
  for (let page = 1; page <= 30; page++) {
    const path = `issues/${pullRequest}/comments?per_page=100&page=${page}`;
    const comments = (await call(service, 'GET', path)) as readonly Comment[];
    const found = comments.find(({ body }) => body?.startsWith(MARK));
    if (found || comments.length < 100) return found?.id;
  }
  return undefined;
}

async function call(
  { api, repository, token }: Service,
  method: string,
  path: string,
  body?: object,
): Promise<unknown> {
  const answer = await fetch(`${api}/repos/${repository}/${path}`, {
    method,
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'user-agent': 'lia',
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  if (answer.ok) return answer.json();
  const hint = answer.status === 403 ? ' Give the job `permissions: pull-requests: write`.' : '';
  throw new Error(`The comment could not be written: the service answered ${answer.status}.${hint}`);
}
