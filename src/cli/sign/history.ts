/** The state that was signed, from the history of git. */
import type { CheckedFile } from '../../check/check';
import { check } from '../../check/check';
import { standingOf } from '../../fingerprint/standing';
import { Loader } from '../../model/files';
import type { Assessment, SignedPart } from '../../model/types';
import { snapshotSide } from '../compare/sides';
import type { Repository } from '../git/repository';
import { commitsWith } from '../git/revisions';
import { Snapshot } from '../git/snapshot';
import type { Io } from '../io';

/** An assessment as it was when it was signed, and the commit that holds it. */
export interface SignedState {
  readonly commit: string;
  readonly assessment: Assessment;
  readonly file: CheckedFile;
}

/**
 * Finds the state that fits fingerprints, from the commit that brought the first of them; undefined where git holds none.
 * @param signed Parts of one signature.
 */
export function signedState(
  repository: Repository,
  signed: readonly SignedPart[],
  today: string,
  io: Io,
): SignedState | undefined {
  const written = signed[0]?.written;
  if (written === undefined) return undefined;
  for (const commit of commitsWith(repository, written)) {
    const side = snapshotSide(
      new Snapshot(repository, { revision: commit, id: commit }),
      [repository.root],
      commit,
      repository.root,
      io,
    );
    const loader = new Loader(side.host);
    for (const path of side.files) {
      if (!side.host.read(path)?.includes(written)) continue;
      const file = loader.load(path);
      const checked = file && check(file, { today });
      const assessment = checked?.model.assessments.find((one) => fits(one, signed));
      if (checked && assessment) return { commit, assessment, file: checked };
    }
  }
  return undefined;
}

function fits(assessment: Assessment, signed: readonly SignedPart[]): boolean {
  return signed.every((one) => standingOf(assessment, one) === 'holds');
}
