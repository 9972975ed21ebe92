import { afterAll, describe, expect, test } from 'vitest';
import { permissionsOf, type AnyProcedure, type Seat } from '@tthc-dang/core';
import { bindings } from './bindings/index.ts';
import { settableClock } from './clock.ts';
import { createServer } from './create-server.ts';
import { trustedIdentity } from './identity/identity.ts';
import { dryStore } from './internal/testing/dry-store.ts';
import { inEveryState, type Standing } from './internal/testing/in-every-state.ts';
import { withProbes, type Probe } from './internal/testing/probes.ts';
import { eventPath, isExposed } from './operations.ts';
import { memoryStore } from './store/memory.ts';

let asked = 0;
let granted = 0;
afterAll(() => console.log(`Authorization: ${asked} combinations of person, state and operation; ${granted} granted.`));

/** A server on one dossier, and anybody of its register. */
function serverOf({ snapshot, at, record }: Standing) {
  const { probes, snapshot: full } = withProbes(snapshot);
  const identity = trustedIdentity('');
  const server = createServer({
    store: dryStore(memoryStore(full)),
    clock: settableClock(at),
    identity,
    requestsPerMinute: 1e9,
  });
  const ask = async (who: string, method: string, path: string, body?: object, revision = record.revision) => {
    asked += 1;
    identity.become(who);
    const response = await server(
      new Request(`http://test${path}`, {
        method,
        headers: {
          'content-type': 'application/json',
          'idempotency-key': 'once',
          'if-match': `"${revision}"`,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    );
    if (response.ok) granted += 1;
    return { status: response.status, headers: response.headers, body: JSON.parse((await response.text()) || 'null') };
  };
  return { ask, people: probes };
}

/** Whether a person holds one of the seats, said without the engine: by the table's own words and the parties' names. */
function holdsOneOf(seats: readonly Seat[], { id, seats: held }: Probe, { record }: Standing) {
  const { units } = bindings
    .find(({ procedure }) => procedure.id === record.procedure)!
    .procedure.parties(record.facts);
  return seats.some((seat) => {
    if (seat === 'member') return id === record.memberId;
    if (seat === 'initiator') return id === record.initiatorId;
    const [party, of] = seat.split('.');
    const unit = units[party as keyof typeof units];
    return unit !== undefined && held.some(({ organizationId, office }) => office === of && organizationId === unit);
  });
}

/** The events of the permission matrix that leave a state, each with its seats. */
const permitted = (procedure: AnyProcedure, state: string): ReadonlyMap<string, readonly Seat[]> => {
  const events = new Map<string, readonly Seat[]>();
  for (const { event, from, by } of permissionsOf(procedure))
    if (from.includes(state) && isExposed(procedure, event)) events.set(event, [...(events.get(event) ?? []), ...by]);
  return events;
};

describe.each(bindings.map((binding) => [binding.procedure.id, binding] as const))('%s', async (_, binding) => {
  const { procedure } = binding;
  const standings = await inEveryState(binding);
  const base = `/v1/${procedure.id}/dossiers`;
  // Persons who are nobody's registrar: the drafts of others do not exist for them.
  const isDraft = ({ state, record }: Standing) => state === procedure.initial || record.readers.length === 0;

  test('is asked about in every state', () => {
    expect(standings.map(({ state }) => state).sort()).toEqual(Object.keys(procedure.states).sort());
  });

  test.each(standings.map((standing) => [standing.state, standing] as const))(
    'in %s lets act exactly whom the matrix names',
    async (state, standing) => {
      const { ask, people } = serverOf(standing);
      const path = `${base}/${standing.record.id}`;
      const wrong: string[] = [];
      const hidden = (await ask(people[0]!.id, 'GET', `${base}/no-such-dossier`)).body;
      const rows = permitted(procedure, state);
      for (const person of people) {
        const mayAct = [...rows].filter(([, seats]) => holdsOneOf(seats, person, standing)).map(([event]) => event);
        const view = await ask(person.id, 'GET', path);
        const isOwn = [standing.record.memberId, standing.record.initiatorId].includes(person.id);
        if (view.status === 404) {
          if (isOwn || (mayAct.length > 0 && !isDraft(standing)))
            wrong.push(`${person.id} may act and does not see it`);
          if (JSON.stringify(view.body) !== JSON.stringify(hidden)) wrong.push(`${person.id} learns that it exists`);
        } else {
          const offered = view.body.tasks.map((task: { event: string }) => task.event);
          if (offered.toSorted().join() !== mayAct.toSorted().join())
            wrong.push(`${person.id} is offered ${offered.join()}; the matrix has ${mayAct.join()}`);
        }
        for (const event of rows.keys()) {
          const answer = await ask(person.id, 'POST', `${path}/${eventPath(event)}`, {});
          const isSeated = mayAct.includes(event) && view.status === 200;
          const codes: readonly string[] = (answer.body.refusals ?? []).map(({ code }: { code: string }) => code);
          const refused = answer.status === 404 || codes.includes('NOT_ALLOWED');
          if (isSeated === refused) wrong.push(`${event} by ${person.id}: ${answer.status} ${codes.join()}`);
          if (!isSeated && answer.status < 400) wrong.push(`${event} by ${person.id} is done`);
          if ((answer.status === 404) !== (view.status === 404))
            wrong.push(`${event} by ${person.id} tells that it exists`);
        }
      }
      expect(wrong).toEqual([]);
    },
  );

  test.each(standings.map((standing) => [standing.state, standing] as const))(
    'in %s takes no event that no row of it has, from nobody',
    async (state, standing) => {
      const { ask, people } = serverOf(standing);
      const rows = permitted(procedure, state);
      const others = Object.keys(procedure.events).filter((event) => isExposed(procedure, event) && !rows.has(event));
      const readers = people.filter(({ seats }) => seats.every(({ office }) => office === 'secretary'));
      for (const event of others)
        for (const { id } of readers) {
          const answer = await ask(id, 'POST', `${base}/${standing.record.id}/${eventPath(event)}`, {});
          const codes: readonly string[] = (answer.body.refusals ?? []).map(({ code }: { code: string }) => code);
          expect(answer.status === 404 || codes.includes('NOT_IN_STATE'), `${event} by ${id}: ${answer.status}`).toBe(
            true,
          );
        }
    },
  );

  test.each(standings.map((standing) => [standing.state, standing] as const))(
    'in %s is in nobody’s lists who may not read it, and reads as one that does not exist',
    async (_state, standing) => {
      const { ask, people } = serverOf(standing);
      const { id } = standing.record;
      const parts = ['', '/log', '/tasks', '/documents'];
      const wrong: string[] = [];
      const shape = ({ status, headers, body }: Awaited<ReturnType<typeof ask>>) =>
        JSON.stringify([status, [...headers], body]);
      const nothing: string[] = [];
      for (const part of parts) nothing.push(shape(await ask(people[0]!.id, 'GET', `${base}/none-such${part}`)));
      for (const person of people) {
        const seen: boolean[] = [];
        for (const [at, part] of parts.entries()) {
          const answer = await ask(person.id, 'GET', `${base}/${id}${part}`);
          seen.push(answer.status === 200);
          if (answer.status !== 200 && shape(answer) !== nothing[at])
            wrong.push(`${person.id} tells ${part} from nothing`);
        }
        if (new Set(seen).size > 1) wrong.push(`${person.id} reads a part`);
        for (const list of ['/v1/dossiers?limit=100', '/v1/dossiers?assignedTo=unit', base]) {
          const { body } = await ask(person.id, 'GET', list);
          const listed = body.items.some((item: { id: string }) => item.id === id);
          if (listed && !seen[0]) wrong.push(`${person.id} finds it in ${list}`);
          if (list.includes('limit') && !listed && seen[0]) wrong.push(`${person.id} misses it`);
        }
        const { body } = await ask(person.id, 'GET', '/v1/notifications');
        if (!seen[0] && body.items.some((item: { dossierId: string }) => item.dossierId === id))
          wrong.push(`${person.id} is told of it`);
      }
      expect(wrong).toEqual([]);
    },
  );
});
