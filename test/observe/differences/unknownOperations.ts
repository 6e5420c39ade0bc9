import type { Planter } from './planter.js';

/** Operations that the contract does not have. Only words of the contract and the portal may be told of their paths. */
export function plantUnknownOperations(planter: Planter): void {
  const { canaries } = planter;
  const unknown = [
    { method: 'GET', path: '/v1/partner/exchange/details/{}', value: canaries.make('uuid') },
    { method: 'POST', path: '/v1/user/{}/card/block', value: canaries.make('upperCase').toLowerCase() },
    { method: 'GET', path: '/v1/user/transaction-history/{}', value: canaries.make('email') },
  ];
  for (const { method, path, value } of unknown) {
    const pathname = path.replace('{}', value);
    planter.plant({
      name: `the operation ${method} ${path}`,
      findings: [{ kind: 'operation', subject: { method, path }, statuses: [200] }],
      serve: (asked) =>
        asked.method === method && decodeURIComponent(asked.pathname) === pathname
          ? { status: 200, type: 'application/json', text: JSON.stringify({ owner: planter.name() }) }
          : undefined,
      calls: [
        { method, path: pathname },
        { method, path: pathname },
      ],
    });
  }
}
