import { axios } from './axios.js';
import { bare } from './bare.js';
import { bareTimed } from './bareTimed.js';
import type { Contender } from './contender.js';
import { heyApi } from './heyApi.js';
import { ky } from './ky.js';
import { openapiFetch } from './openapiFetch.js';
import { orval } from './orval.js';
import { ours } from './ours.js';
import { redocly } from './redocly.js';

/** All contenders are compared with the first one. */
export const contenderNames = [
  'bare',
  'bareTimed',
  'ours',
  'orval',
  'openapiFetch',
  'heyApi',
  'redocly',
  'ky',
  'axios',
] as const;
export type ContenderName = (typeof contenderNames)[number];

export const contenders: Record<ContenderName, Contender> = {
  bare,
  bareTimed,
  ours,
  orval,
  openapiFetch,
  heyApi,
  redocly,
  ky,
  axios,
};
