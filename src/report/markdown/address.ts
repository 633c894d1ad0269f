/** Which addresses a report may link to. */
import { code, link, type Phrasing } from './nodes';
import { oneLine } from './visible';

/** The address if it is one of the web, of mail, or relative; undefined for `javascript:` and everything else. */
export function safeAddress(url: string): string | undefined {
  const address = url.trim();
  if (/[\s\p{Cc}\p{Cf}\\]|⟨U\+/u.test(address)) return undefined;
  const scheme = /^([^/?#]*?):/.exec(decoded(address))?.[1];
  return scheme === undefined || /^(?:https?|mailto)$/i.test(scheme) ? address : undefined;
}

/** `javascript%3A` and the like are no schemes, but are not trusted either. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** A path or address that the author gave after `at`: linked, relative to the file. */
export function place(at: string, label = at): Phrasing {
  const url = safeAddress(at);
  return [url === undefined || /[*{}<>|]/.test(url) ? code(at) : link(url, code(label || at))];
}

/** The place of a line in the assessed file, as GitHub links it. */
export function lineLink(file: string, line: number, label: string): Phrasing {
  return [link(`${encodeURI(oneLine(file))}#L${line}`, { type: 'text', value: label })];
}
