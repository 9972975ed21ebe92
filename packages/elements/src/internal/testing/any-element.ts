import { officialTransfer } from '@tthc-dang/core';
import type { ServedScenario } from './scenario-client.ts';

/** Any element of the kit, given what it cannot do without: the dossier of a scenario, where it shows one. */
export async function anyElement(tag: string, { client, dossierId }: ServedScenario): Promise<HTMLElement> {
  const element = document.createElement(tag);
  if (tag === 'tthc-event-form') {
    const dossier = await client.dossier(officialTransfer, dossierId);
    const { draft, tasks } = dossier;
    return Object.assign(element, {
      procedure: officialTransfer,
      dossier,
      event: draft?.event ?? tasks.find(({ allowed }) => allowed)?.event ?? 'SUBMIT',
    });
  }
  if (tag === 'tthc-batch')
    return Object.assign(element, { procedure: officialTransfer, dossiers: (await client.dossiers({})).items });
  return Object.assign(element, { procedure: officialTransfer.id, dossierId });
}

/** Waits until an element has nothing more to ask and stays as it is. */
export async function atRest(text: () => string, isBusy: () => boolean): Promise<string> {
  let [before, same] = ['', 0];
  for (let looks = 0; looks < 100 && same < 3; looks += 1) {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const now = text();
    same = now === before && !isBusy() ? same + 1 : 0;
    before = now;
  }
  return before;
}
