import { administrationCast as who } from './administration-cast.ts';
import { signaturePng } from './sample-files.ts';
import type { ScenarioPlan } from './scenario-plan.ts';
import type { Stage } from './stage.ts';

const open = (at: Stage, byId: string): Promise<string> =>
  at.open(byId, byId, { procedure: 'signature-image', organizationId: who.base });

const signature = async (at: Stage, byId: string = who.baseSecretary): Promise<string> => {
  const id = await open(at, byId);
  const image = [await at.attach(id, byId, 'Chữ ký.png', signaturePng)];
  await at.send(id, byId, 'UPLOAD_SIGNATURE', { image, isOwn: true });
  return id;
};

const seal = async (at: Stage, happens?: (id: string) => Promise<void>): Promise<string> => {
  const id = await open(at, who.clerk);
  const image = [await at.attach(id, who.clerk, 'Con dấu.png', signaturePng)];
  await at.send(id, who.clerk, 'UPLOAD_SEAL', { image, isOfUnit: true });
  await happens?.(id);
  return id;
};

/** The data sets of signature and seal images. */
export const imageScenarios: Readonly<Record<string, ScenarioPlan>> = {
  'images/none': { label: 'Chưa có ảnh chữ ký, con dấu', build: async () => '' },
  'images/draft': { label: 'Đang tải ảnh lên', build: (at) => open(at, who.clerk) },
  'images/seal-awaiting-confirmation': { label: 'Chờ bí thư xác nhận con dấu', build: (at) => seal(at) },
  'images/signature-in-use': { label: 'Ảnh chữ ký đang dùng', build: (at) => signature(at) },
  'images/signature-replaced': {
    label: 'Đã thay ảnh chữ ký',
    build: async (at) => {
      await signature(at);
      at.wait(1);
      return signature(at);
    },
  },
  'images/seal-in-use': {
    label: 'Ảnh con dấu đang dùng',
    build: (at) => seal(at, (id) => at.send(id, who.baseSecretary, 'CONFIRM_SEAL', { compared: true })),
  },
  'images/seal-declined': {
    label: 'Không xác nhận ảnh con dấu',
    build: (at) => seal(at, (id) => at.send(id, who.baseSecretary, 'DECLINE_SEAL', { reason: 'Dấu mờ, mất nét.' })),
  },
  'images/ended': {
    label: 'Ngừng dùng ảnh chữ ký',
    build: async (at) => {
      const id = await signature(at);
      await at.send(id, who.baseSecretary, 'STOP_USING', { reason: 'Đổi mẫu chữ ký.' });
      return id;
    },
  },
};
