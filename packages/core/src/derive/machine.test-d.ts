import { createActor } from 'xstate';
import type { Actor } from '../model/actor.ts';
import { officialTransfer, type OfficialTransferFacts } from '../procedures/official-transfer/index.ts';
import { toMachine } from './machine.ts';

declare const facts: OfficialTransferFacts;
declare const who: Actor;
const actor = createActor(toMachine(officialTransfer), { input: { facts, tableVersion: '2026-09-07' } });
const now = { at: '2026-09-07T12:00:00+07:00', actor: who };

actor.getSnapshot().matches('cell-review');
actor.send({ type: 'REFUSE', input: { reason: 'x', ground: 'y' }, ...now });

// @ts-expect-error no such state
actor.getSnapshot().matches('nowhere');
// @ts-expect-error no such event
actor.send({ type: 'NOWHERE', input: {}, ...now });
// @ts-expect-error a refusal needs its ground
actor.send({ type: 'REFUSE', input: { reason: 'x' }, ...now });
// @ts-expect-error every event needs its moment and its actor
actor.send({ type: 'ACCEPT', input: {} });
