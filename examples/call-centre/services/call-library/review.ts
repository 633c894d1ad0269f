/** A flagged call on its way from the telephone system to the library. */
export interface Recording {
  readonly id: string;
  readonly status: 'unreviewed' | 'reviewed';
  /** Seconds that the reviewer marked as a name, a number, a third person or a private matter. */
  readonly cuts: readonly { readonly from: number; readonly to: number }[];
  readonly agedUnder18: boolean;
}

/** Until a recording is cut, nobody but a reviewer on duty can open it or its transcript. */
export function mayOpen(recording: Recording, role: 'reviewer' | 'trainer' | 'agent'): boolean {
  return recording.status === 'reviewed' || role === 'reviewer';
}

/**
 * Lets a recording into the library.
 * @throws {Error} If it has not been reviewed, or if a minor speaks.
 */
export function publish(recording: Recording, duration: number): { id: string; seconds: number } {
  if (recording.status !== 'reviewed') throw new Error(`${recording.id} has not been reviewed`);
  if (recording.agedUnder18) throw new Error(`${recording.id} is of a minor and has to be deleted`);
  const cut = recording.cuts.reduce((seconds, part) => seconds + part.to - part.from, 0);
  return { id: recording.id, seconds: duration - cut };
}
