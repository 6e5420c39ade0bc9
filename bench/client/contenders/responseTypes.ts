/** Types that an app takes from the description if its client has none. */
export const responseTypes = `
import type { paths } from '../schema.js';
type Responses = paths['/v1/user/verification']['post']['responses'];
type Created = Responses[201]['content']['application/json'];
type Refused = Responses[400]['content']['application/json'];
`;
