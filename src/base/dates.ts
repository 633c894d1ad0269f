/**
 * Whether the first date is later than the second, both `2026-09` or `2026-09-14`.
 * A month without a day is later only than an earlier month.
 */
export function isLater(date: string, than: string): boolean {
  const length = Math.min(date.length, than.length);
  return date.slice(0, length) > than.slice(0, length);
}
