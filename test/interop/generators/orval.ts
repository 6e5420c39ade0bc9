import { everything, type Generator } from './generator.js';

const types: Generator['types'] = {
  imports: `
    import * as api from './partner-api/client';
    type Success<Answer> = Answer extends { status: infer Status; data: infer Data }
      ? Extract<Status, 200 | 201> extends never ? never : Data
      : never;`,
  answer: ({ id }) => `Success<Awaited<ReturnType<typeof api.${id}>>>`,
  request: `Parameters<typeof api.addUserVerification>[0]`,
  upload: `Parameters<typeof api.addPoaFile>[1]`,
};

export const orval7: Generator = {
  name: 'Orval 7',
  chapter: 'Orval',
  folder: 'orval-7',
  types,
  expected: { ...everything, compiles: false, calls: false, typedCodes: false },
  reasons: { compiles: 'it writes `2XX` into the types, where only a number can stand' },
};

export const orval8: Generator = {
  name: 'Orval 8',
  chapter: 'Orval',
  folder: 'orval-8',
  types,
  expected: { ...everything, file: 'Blob | File' },
};
