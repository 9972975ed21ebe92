// Events per second of `perform`, of the same without the log's hashes, and of XState's pure `transition` on the machine
// made from the same table. Run: node --conditions=tthc-source --expose-gc packages/core/bench/perform.ts
import { initialTransition, transition } from 'xstate';
import { toMachine } from '../src/derive/machine.ts';
import { apply, perform } from '../src/engine/perform.ts';
import { momentOf, refusals } from '../src/engine/refusals.ts';
import { judge, rowFor } from '../src/engine/rows.ts';
import { openTransfer, requestOf } from '../src/internal/testing/transfer-world.ts';
import { stepsTo } from '../src/procedures/official-transfer/cases/steps.ts';
import { officialTransfer } from '../src/procedures/official-transfer/index.ts';
import { grouped, line, measured } from './measure.ts';

const given = { route: 'C', steps: stepsTo('received') } as const;
const opened = openTransfer(given);
const requests = given.steps.map((step) => requestOf(step, given));

/** One dossier from draft to received. */
function performed() {
  let dossier = opened;
  for (const request of requests) {
    const outcome = perform(officialTransfer, dossier, request);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
    dossier = outcome.dossier;
  }
  return dossier;
}

/** The same decisions without log, notifications and hashes: what `transition` does too. */
function decided() {
  let { state, facts, tableVersion } = opened;
  for (const request of requests) {
    const dossier = { ...opened, state, facts, tableVersion };
    if (refusals(officialTransfer, dossier, request).length > 0) throw new Error('refused');
    const moment = momentOf(request);
    const row = rowFor(officialTransfer, state, request.event, tableVersion)!;
    const validated = judge(officialTransfer, row, facts, moment, request.input);
    if (!validated.ok) throw new Error('invalid');
    ({ state, facts, tableVersion } = apply(officialTransfer, dossier, row, validated.input, moment));
  }
  return state;
}

const machine = toMachine(officialTransfer);

/** The same dossier through XState. */
function transitioned() {
  let [snapshot] = initialTransition(machine, { facts: opened.facts, tableVersion: opened.tableVersion });
  for (const { event, input, at, actor } of requests)
    // The events of the cases are data; the machine's union of events is for people.
    [snapshot] = transition(machine, snapshot, { type: event, input, at, actor } as never);
  return snapshot.value;
}

if (performed().state !== 'received' || decided() !== 'received' || transitioned() !== 'received')
  throw new Error('The runs do not agree.');

const runs = {
  perform: performed,
  'decide only': decided,
  'XState transition': transitioned,
};
console.log(line('', 'dossiers', 'events', 'ms', 'events per second'));
for (const run of Object.values(runs)) for (let warm = 0; warm < 50; warm++) run();
for (const dossiers of [100, 1000, 10_000])
  for (const [name, run] of Object.entries(runs)) {
    const { ms } = measured(() => {
      for (let count = 0; count < dossiers; count++) run();
    });
    const events = dossiers * requests.length;
    console.log(line(name, grouped(dossiers), grouped(events), ms.toFixed(0), grouped((events * 1000) / ms)));
  }

const { result: kept, heldMiB } = measured(() => Array.from({ length: 2000 }, performed));
console.log(
  `Memory: ${kept.length} dossiers with their whole logs hold ${heldMiB.toFixed(1)} MiB, ${((heldMiB / kept.length) * 1_000_000).toFixed(0)} MiB per million.`,
);
