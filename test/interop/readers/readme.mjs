import { validate } from '@readme/openapi-parser';

const { valid, errors } = await validate(process.argv[2]);
if (!valid) throw new Error(JSON.stringify(errors));
