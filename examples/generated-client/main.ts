import { createServer, samplePdf, scenario, type Identity } from '@tthc-dang/api-spec';
import { officialTransfer } from './official-transfer.ts';

// The reference server, in memory, in this process; who is named in the token is believed. With a portal: its address and real tokens.
const { store, clock, journey: who } = await scenario('transfer/none');
const believing: Identity = {
  verify: async ({ headers }) => {
    const personId = headers.get('authorization')?.slice('Bearer '.length);
    return personId ? { personId, acr: 'urn:vneid:loa:2' } : undefined;
  },
};
const server = createServer({ store, clock, identity: believing });

const { dossier, states, refusal } = await officialTransfer(
  {
    baseUrl: 'http://localhost',
    fetch: (input, init) => server(new Request(input, init)),
    tokenOf: async (person) => person,
    nextDay: () => clock.advance({ days: 1 }),
    today: () => clock.now().slice(0, 10),
  },
  who,
  new Blob([samplePdf]),
);
console.log(`${dossier.code}: ${states.join(' → ')}`);
for (const { says } of refusal.refusals ?? []) console.log(`  no: ${says}`);
