/** Whether tests run at full length: `npm run test:full`. vitest.config.ts sets it. */
export const full = process.env.TEST_FULL === '1';
