import type { Area } from '../../locales/area.ts';
import { contacts } from '../../locales/vi/contacts.ts';

/** What the page says. What is wrong with a number or an address is said by the core, in the words of its checks. */
export const contactTexts: Area = {
  vi: contacts,
  en: async () => {
    const [page, { identifiers }] = await Promise.all([
      import('../../locales/en/contacts.ts'),
      import('@tthc-dang/core/locales/en/identifiers'),
    ]);
    const said = (field: string, check: string) =>
      Object.entries(identifiers[check] ?? {}).map(([code, says]) => [`contacts.issue.${field}.${code}`, says]);
    return {
      ...page.contacts,
      ...page.contactIssues,
      ...Object.fromEntries([...said('hotline', 'checkHotline'), ...said('email', 'checkEmail')]),
    };
  },
};
