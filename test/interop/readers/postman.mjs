import { readFileSync } from 'node:fs';

const requests = requestsIn(JSON.parse(readFileSync(process.argv[2], 'utf8')));
const [upload] = requests.flatMap(({ body }) => body?.formdata ?? []);
console.log(JSON.stringify({ requests: requests.length, upload: upload?.type }));

function requestsIn({ item = [], request }) {
  return request ? [request] : item.flatMap(requestsIn);
}
