import { readFileSync } from 'node:fs';
import { openApiToBruno } from '@usebruno/converters';

const requests = requestsIn(await openApiToBruno(readFileSync(process.argv[2], 'utf8')));
const [upload] = requests.flatMap(({ body }) => body.multipartForm);
console.log(JSON.stringify({ requests: requests.length, upload: upload?.type }));

function requestsIn({ items, request }) {
  return items ? items.flatMap(requestsIn) : [request];
}
