import assert from 'node:assert/strict';
import { test } from 'node:test';
import { origin, RateLimiter, WINDOW } from './rate-limit';

const start = Date.UTC(2026, 5, 10, 12);

test('an origin is no address, and another one the next day', () => {
  const today = origin('192.0.2.7', start);
  assert.equal(today, origin('192.0.2.7', start + 1000));
  assert.notEqual(today, origin('192.0.2.8', start));
  assert.ok(!today.includes('192.0.2.7'));
  assert.notEqual(today, origin('192.0.2.7', start + 24 * 60 * 60 * 1000));
});

test('a flood is stopped, and everybody else passes', () => {
  const limiter = new RateLimiter();
  const passed = Array.from({ length: 1000 }, (_, second) => limiter.allow('192.0.2.7', start + second)).filter(
    Boolean,
  );
  assert.equal(passed.length, 300);
  assert.equal(limiter.allow('198.51.100.4', start + 1000), true);
});

test('whoever was stopped passes again after the window at the latest', () => {
  const limiter = new RateLimiter(new Map([['203.0.113.9', 2]]));
  assert.deepEqual(
    [0, 1, 2, WINDOW].map((later) => limiter.allow('203.0.113.9', start + later)),
    [true, true, false, true],
  );
});

test('after the window nothing is remembered', () => {
  const limiter = new RateLimiter();
  limiter.allow('198.51.100.4', start);
  limiter.forget(start + WINDOW - 1);
  assert.equal(limiter.size, 1);
  limiter.forget(start + WINDOW);
  assert.equal(limiter.size, 0);
});
