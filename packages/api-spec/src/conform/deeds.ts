import type { Course } from './course.ts';
import { viewIn } from './wire.ts';

/** Things that only the system does to a dossier, because somebody has done something elsewhere: how that comes about. */
export const deeds: Readonly<Record<string, (course: Course) => Promise<void>>> = {
  /** Closing the book of the cell closes the months in it that are paid or need not be. */
  CLOSE_PERIOD: async ({ stage: { wire }, model }) => {
    const { period } = model.dossier.facts as { readonly period: string };
    const rule = { unitId: 'cell', retainBp: 7_000, decisionNo: '12-QĐ/ĐU', from: '2026-02-01' };
    await wire.post('cell.secretary', '/v1/dues/retention-rules', rule);
    const opened = await wire.post('cell.finance', '/v1/dues/periods', { unitId: 'cell', month: period });
    const { dossierId } = (opened.body ?? {}) as { readonly dossierId?: string };
    const path = `/v1/dues-remittance/dossiers/${dossierId}`;
    for (const [by, event, input] of [
      ['cell.finance', 'prepare-close', { note: 'Đã đối chiếu sao kê.' }],
      ['cell.secretary', 'close', {}],
    ] as const) {
      const { revision } = viewIn(await wire.get(by, path));
      await wire.post(by, `${path}/${event}`, input, { revision });
    }
  },
};
