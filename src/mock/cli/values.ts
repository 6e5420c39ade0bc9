import { UsageError } from '../../shared/usageError.js';

// Each function checks the value of an option. @throws UsageError that says what the option must be.

export function wholeNumber(option: string, text: string, most: number): number {
  if (/^\d{1,9}$/.test(text) && Number(text) <= most) return Number(text);
  throw new UsageError(`${option} must be a whole number from 0 to ${most}, not "${text}".`);
}

export function hostName(text: string): string {
  if (text) return text;
  // With an empty host, Node would listen on all interfaces.
  throw new UsageError('--host is empty. Give a name or an address.');
}

export function factor(option: string, text: string): number {
  if (/^\d+(\.\d+)?$/.test(text) && Number(text) <= 1000) return Number(text);
  throw new UsageError(`${option} must be a number from 0 to 1000, not "${text}".`);
}

export function httpUrl(option: string, text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/.test(url.protocol) && !url.username && !url.password) return url.href;
  throw new UsageError(`${option} must be an http:// or https:// URL without user and password.`);
}

export function headerValue(option: string, text: string): string {
  if (/^[\x21-\x7e]+$/.test(text)) return text;
  throw new UsageError(
    `${option} is empty, or has a character that is not allowed, such as a space or a line break.`,
  );
}
