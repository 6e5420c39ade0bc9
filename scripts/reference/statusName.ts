import { STATUS_CODES } from 'node:http';

/** Returns a status of the description with its name: `201 Created`. */
export function statusName(status: string): string {
  if (status === 'default') return 'Any other status';
  if (status === '2XX') return '2XX Any success';
  if (/XX$/.test(status)) return `Any other ${status}`;
  return `${status} ${STATUS_CODES[status] ?? ''}`.trim();
}
