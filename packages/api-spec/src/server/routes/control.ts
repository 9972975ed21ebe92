import type { Instant } from '@tthc-dang/core';
import type { ServerClock, SettableClock } from '../clock.ts';
import { faultKinds, type Faults } from '../faults.ts';
import { empty, json } from '../http/answers.ts';
import { objectOf } from '../http/body.ts';
import type { Route } from '../http/route.ts';
import { fault } from '../problems.ts';
import { signInFailed } from '../register/failed-sign-ins.ts';
import { memberChanges } from '../register/member-changes.ts';
import type { Snapshot, Store } from '../store/store.ts';
import { sweep } from '../sweep.ts';
import { controlChoices, type Choosable } from './control-choices.ts';

/** Builds a named data set, with the time at which it stands and the dossier it is about. */
export type ScenarioSource = (
  name: string,
) => Promise<{ readonly snapshot: Snapshot; readonly at: Instant; readonly dossierId?: string } | undefined>;

/** Makes a token for a person, as an identity provider would; `secondsLeft` may be negative. */
export type TokenSource = (
  personId: string,
  more: { readonly secondsLeft?: number; readonly acr?: string },
) => Promise<string>;

/** What was loaded last, and how many requests have changed something since. */
export interface Loaded {
  scenario: string | undefined;
  writes: number;
}

interface Controlled extends Choosable {
  readonly store: Store;
  readonly clock: ServerClock | SettableClock;
  readonly faults: Faults;
  readonly report: (cause: unknown) => void;
  readonly token?: TokenSource | undefined;
  readonly loaded: Loaded;
}

/** Levers for trials: time, faults, data sets, registers. They exist only where the server was told to have them. */
export const controlRoutes = ({
  store,
  clock,
  faults,
  report,
  token,
  loaded,
  ...choosable
}: Controlled): readonly Route[] => [
  ...controlChoices(choosable),
  {
    method: 'GET',
    path: '/__control/clock',
    operationId: 'controlGetClock',
    open: true,
    answer: async () => json({ now: clock.now() }),
  },
  {
    method: 'GET',
    path: '/__control/state',
    operationId: 'controlGetState',
    open: true,
    answer: async () => json({ now: clock.now(), ...loaded }),
  },
  {
    method: 'POST',
    path: '/__control/clock',
    operationId: 'controlSetClock',
    open: true,
    answer: async ({ request }) => {
      if (!('set' in clock)) throw fault('BAD_REQUEST', { detail: 'This clock cannot be moved.' });
      const { at, advanceDays, advanceMinutes } = (await objectOf(request)).value;
      const isAmount = (value: unknown): value is number | undefined =>
        value === undefined || (typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < 1e7);
      if (!isAmount(advanceDays) || !isAmount(advanceMinutes))
        throw fault('BAD_REQUEST', { detail: 'advanceDays and advanceMinutes are whole numbers.' });
      if (at !== undefined && (typeof at !== 'string' || Number.isNaN(Date.parse(at))))
        throw fault('BAD_REQUEST', { detail: 'at is an instant.' });
      if (typeof at === 'string') clock.set(at);
      clock.advance({ days: advanceDays ?? 0, minutes: advanceMinutes ?? 0 });
      return json({ now: clock.now() });
    },
  },
  {
    method: 'POST',
    path: '/__control/sweep',
    operationId: 'controlSweep',
    open: true,
    answer: async () => json({ moved: await sweep(store, clock.now(), report) }),
  },
  {
    method: 'POST',
    path: '/__control/faults',
    operationId: 'controlAddFault',
    open: true,
    answer: async ({ request }) => {
      const { operationId, kind, count, ms, status } = (await objectOf(request)).value;
      const known = faultKinds.find((one) => one === kind);
      if (typeof operationId !== 'string' || !known)
        throw fault('BAD_REQUEST', { detail: `operationId, and kind: ${faultKinds.join(', ')}.` });
      faults.add({
        operationId,
        kind: known,
        ...(typeof count === 'number' ? { count } : {}),
        ...(typeof ms === 'number' ? { ms: Math.min(ms, 60_000) } : {}),
        ...(typeof status === 'number' && status >= 400 && status <= 599 ? { status } : {}),
      });
      return empty();
    },
  },
  {
    method: 'POST',
    path: '/__control/reset',
    operationId: 'controlReset',
    open: true,
    answer: async ({ request }) => {
      const { scenario: name } = (await objectOf(request)).value;
      const built = typeof name === 'string' ? await choosable.scenario(name) : undefined;
      if (typeof name !== 'string' || !built) throw fault('NOT_FOUND', { detail: 'No such scenario.' });
      await store.load(built.snapshot);
      faults.clear();
      if ('set' in clock) clock.set(built.at);
      Object.assign(loaded, { scenario: name, writes: 0 });
      return json({ now: clock.now() });
    },
  },
  {
    method: 'POST',
    path: '/__control/register',
    operationId: 'controlChangeRegister',
    open: true,
    answer: async ({ request }) => {
      const { memberId, changes } = (await objectOf(request)).value;
      if (typeof memberId !== 'string') throw fault('BAD_REQUEST', { detail: 'memberId and changes.' });
      const checked = memberChanges(changes);
      if (!checked.ok) throw fault('BAD_REQUEST', { detail: `changes: ${checked.names.join(', ').slice(0, 200)}` });
      const member = await store.write(async (writer) => {
        const known = await writer.member(memberId);
        if (!known) throw fault('NOT_FOUND');
        const changed = { ...known, ...checked.changes };
        await writer.putMember(changed);
        return changed;
      });
      loaded.writes += 1;
      return json(member);
    },
  },
  {
    method: 'POST',
    path: '/__control/failed-sign-in',
    operationId: 'controlFailSignIn',
    open: true,
    answer: async ({ request }) => {
      const { personId } = (await objectOf(request)).value;
      if (typeof personId !== 'string') throw fault('BAD_REQUEST', { detail: 'personId' });
      await store.write((writer) => signInFailed(writer, personId, clock.now()));
      return empty();
    },
  },
  {
    method: 'POST',
    path: '/__control/token',
    operationId: 'controlMakeToken',
    open: true,
    answer: async ({ request }) => {
      if (!token) throw fault('NOT_FOUND', { detail: 'Here nobody makes tokens.' });
      const { personId, secondsLeft, acr } = (await objectOf(request)).value;
      if (typeof personId !== 'string') throw fault('BAD_REQUEST', { detail: 'personId, secondsLeft, acr.' });
      return json({
        token: await token(personId, {
          ...(typeof secondsLeft === 'number' ? { secondsLeft } : {}),
          ...(typeof acr === 'string' ? { acr } : {}),
        }),
      });
    },
  },
];
