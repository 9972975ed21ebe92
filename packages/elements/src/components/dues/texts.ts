import type { Area } from '../../locales/area.ts';
import { dues } from '../../locales/vi/dues.ts';

/** What the page of dues says, the sentences of an assessment among it. */
export const duesTexts: Area = {
  vi: dues,
  en: async () => {
    const [page, core] = await Promise.all([
      import('../../locales/en/dues.ts'),
      import('@tthc-dang/core/locales/en/dues'),
    ]);
    return { ...page.dues, ...core.dues };
  },
};
