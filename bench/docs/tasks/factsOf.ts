import { readFileSync } from 'node:fs';

interface Operation {
  summary: string;
  description: string;
  tags: [string];
  security: Record<string, unknown>[];
  'x-webhook': string;
  requestBody: { content: { 'application/json': { schema: { $ref: string } } } };
}

interface Description {
  servers: { url: string }[];
  paths: Record<string, Record<string, Operation>>;
  webhooks: Record<string, Record<string, Operation>>;
  components: {
    schemas: Record<string, { required: string[]; properties: Record<string, { format?: string }> }>;
    examples: Record<string, { summary: string; 'x-error': { remedy: string } }>;
    securitySchemes: Record<string, { name: string; description: string }>;
  };
}

export type Facts = ReturnType<typeof factsOf>;

/** What the tasks ask for, as the description and the guide say it. */
export function factsOf(description: Description, guide = errorGuide()) {
  const { paths, webhooks, components, servers } = description;
  const [[path, { post: operation }] = ['', {}]] = Object.entries(paths);
  if (!operation) throw new Error('The description has no operation.');
  const name = operation['x-webhook'];
  const webhook = webhooks[name]?.post;
  const [schemeName = ''] = Object.keys(webhook?.security[0] ?? {});
  const scheme = components.securitySchemes[schemeName];
  const { $ref } = operation.requestBody.content['application/json'].schema;
  const schema = components.schemas[$ref.split('/').at(-1) ?? ''];
  const field = 'documentNumber';
  const code = 'P446';
  const refusalCode = 'P403';
  const example = components.examples[code];
  const refusal = components.examples[refusalCode];
  const followUp = sentenceWith(name, operation.description);
  const date = Object.entries(schema?.properties ?? {}).find(([, { format }]) => format === 'date')?.[0];
  const afterUnknown = /^\| `outcome: 'unknown'` \| (.+?) \|$/m.exec(guide)?.[1];
  if (!webhook || !scheme || !example || !refusal || !date || !followUp || !afterUnknown)
    throw new Error('The description or the guide no longer has what the tasks ask for.');
  if (!schema?.required.includes(field)) throw new Error(`${field} is not required.`);
  return {
    operation: operation.summary,
    path,
    group: operation.tags[0],
    /** How the description of each operation and webhook begins. */
    beginnings: [...Object.values(paths), ...Object.values(webhooks)].flatMap((item) =>
      Object.values(item).map(({ description }) => description.split(/[`\n]/)[0] ?? ''),
    ),
    servers: servers.map(({ url }) => url),
    field,
    date,
    /** Matches the row of the field only if it says that the field is required. */
    required: new RegExp(`^\\W*${field}.{0,60}required`),
    code,
    codeTitle: example.summary,
    remedy: example['x-error'].remedy,
    refusalCode,
    followUp,
    webhook: webhook.summary,
    webhookGroup: webhook.tags[0],
    tokenScheme: schemeName,
    tokenHeader: scheme.name,
    /** What the description and the guide both say about the token. */
    noSignature: 'no signature',
    /** What to do if it is unknown whether a call took effect. */
    afterUnknown,
  };
}

function errorGuide(): string {
  return readFileSync(new URL('../../../docs/guide/errors.md', import.meta.url), 'utf8');
}

function sentenceWith(word: string, markdown: string): string {
  const sentences = markdown
    .replaceAll('`', '')
    .replaceAll(/\s+/g, ' ')
    .split(/(?<=\.) /);
  return sentences.find((sentence) => sentence.includes(word))?.trim() ?? '';
}
