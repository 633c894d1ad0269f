/** Off until the assessment "error-reports" has been decided. */
const SWITCHED_ON = false;

/** One page view in this many sends reports. */
const ONE_IN = 20;

/** Drawn once when the page loads and kept nowhere, so that two pages of one visit cannot be linked. */
const chosen = SWITCHED_ON && Math.random() < 1 / ONE_IN && navigator.doNotTrack !== '1';

/** Leaves out the query and the fragment of every address, which can hold what a volunteer typed. */
function withoutQueries(text: string): string {
  return text.replace(/(https?:\/\/[^\s?#)]+)[?#][^\s):]*/g, '$1');
}

/** Reports an error of the page: its text, the call stack and the path of the page, and nothing about the person. */
export function reportError(error: Error): void {
  if (!chosen) return;
  const report = {
    message: withoutQueries(error.message).slice(0, 200),
    stack: withoutQueries(error.stack ?? '').slice(0, 2000),
    page: location.pathname,
  };
  navigator.sendBeacon('/errors', JSON.stringify(report));
}

addEventListener('error', (event) => {
  if (event.error instanceof Error) reportError(event.error);
});
