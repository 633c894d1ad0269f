/** Writes a signature into the text of a file: its own place only, the rest stays as it is. */
import { fingerprint } from '../../fingerprint/fingerprint';
import type { Part } from '../../fingerprint/parts';
import { format } from '../../format/format';
import type { Entry } from '../../language/syntax';
import type { Assessment } from '../../model/types';

/** Who signs what. */
export interface Signing {
  /** Of the list `sign-off`, such as `dpo`. */
  readonly role: string;
  readonly name: string;
  readonly on: string;
  readonly opinion?: string;
  readonly parts: readonly Part[];
  /** The file of a detached signature, from the folder of the assessment, and whose key made it. */
  readonly detached?: { readonly file: string; readonly principal: string };
}

/** The text with the signature: in the place of an earlier one of the same person, of the slot for it, or at the end. */
export function signed(text: string, assessment: Assessment, signing: Signing): string {
  const place = placeOf(assessment, signing);
  const lines = signLines(assessment, signing);
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const indented = lines.map((line) => `  ${line}`).join(end);
  const written = place
    ? text.slice(0, place.start) + indented.trimStart() + text.slice(place.end)
    : appended(text, assessment.entry.end, indented, end);
  const before = format(text);
  const after = format(written);
  // A file that was not in canonical layout is not laid out anew by a signature.
  return 'text' in before && before.text === text && 'text' in after ? after.text : written;
}

function appended(text: string, at: number, lines: string, end: string): string {
  const head = text.slice(0, at);
  const open = head.endsWith('}') ? head.slice(0, -1).trimEnd() : `${head} {`;
  return `${open}${end}${lines}${end}}${text.slice(at)}`;
}

/** The earlier signature of the same person, else the slot that waits for one of this role. */
function placeOf(assessment: Assessment, { role, name }: Signing): Entry | undefined {
  const own = assessment.signOffs.filter((one) => !one.required && one.role === role && one.who === name);
  const slots = assessment.signOffs.filter((one) => one.required && one.role === role);
  return (own[0] ?? slots[0])?.entry;
}

function signLines(assessment: Assessment, signing: Signing): string[] {
  const { role, name, on, opinion, parts, detached } = signing;
  return [
    `sign ${role} ${quoted(name)} on ${on} {`,
    ...(opinion === undefined ? [] : [`  opinion ${quoted(opinion)}`]),
    `  covers ${parts.join(', ')}`,
    ...parts.map((part) => `  fingerprint ${part} ${quoted(fingerprint(assessment, part))}`),
    ...(detached ? [`  evidence ${quoted(`Signature of ${detached.principal}`)} at ${quoted(detached.file)}`] : []),
    '}',
  ];
}

function quoted(text: string): string {
  return `"${text.replace(/\s+/g, ' ').trim().replace(/["\\]/g, '\\$&')}"`;
}
