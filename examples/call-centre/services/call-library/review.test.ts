import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mayOpen, publish, type Recording } from './review';

const recording: Recording = { id: 'r-1', status: 'reviewed', cuts: [{ from: 10, to: 14 }], agedUnder18: false };

test('only a reviewer opens what has not been cut', () => {
  const unreviewed: Recording = { ...recording, status: 'unreviewed' };
  assert.equal(mayOpen(unreviewed, 'reviewer'), true);
  assert.equal(mayOpen(unreviewed, 'trainer'), false);
  assert.equal(mayOpen(recording, 'agent'), true);
});

test('what is marked is cut before a call enters the library', () => {
  assert.deepEqual(publish(recording, 60), { id: 'r-1', seconds: 56 });
});

test('neither an unreviewed call nor a minor enters the library', () => {
  assert.throws(() => publish({ ...recording, status: 'unreviewed' }, 60));
  assert.throws(() => publish({ ...recording, agedUnder18: true }, 60));
});
