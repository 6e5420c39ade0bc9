/** The keys of the operations of a path. */
export const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];
