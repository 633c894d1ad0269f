/**
 * Whether the first date is later than the second, both `2026-09` or `2026-09-14`.
 * A month without a day is later only than an earlier month.
 */
export function isLater(date: string, than: string): boolean {
  const length = Math.min(date.length, than.length);
  return date.slice(0, length) > than.slice(0, length);
}

/** The date of a moment where the machine stands, `2026-11-23`. */
export function localDate(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
