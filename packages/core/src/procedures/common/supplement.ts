import { design } from '../../law/basis.ts';
import { choice, choices, type FieldMap } from '../../model/field.ts';
import { eventOf, type Check } from '../../model/procedure.ts';
import { reason } from './fields.ts';

/** The request for a supplement: which questions of the application are asked again, and why. */
export const supplementRequestOf = <const Fields extends FieldMap>(application: Fields) =>
  eventOf('Yêu cầu bổ sung', {
    items: choices(
      'Các mục cần bổ sung',
      // Object.fromEntries forgets the keys.
      Object.fromEntries(Object.entries(application).map(([name, { label }]) => [name, label])) as Readonly<
        Record<keyof Fields & string, string>
      >,
    ),
    kind: choice('Vì sao', { missing: 'Còn thiếu', wrong: 'Chưa đúng', outdated: 'Đã cũ' }),
    reason,
  });

interface Supplemented {
  readonly supplement?: { readonly items: readonly string[] } | undefined;
  readonly application?: unknown;
}

/** Every item that was asked for has changed. */
export const answersTheRequest: Check<Supplemented, Readonly<Record<string, unknown>>> = {
  code: 'supplement-answered',
  field: '',
  says: 'Còn mục được yêu cầu bổ sung chưa thay đổi so với lần nộp trước.',
  basis: design('Row 4.'),
  holds: (input, { supplement, application }) =>
    (supplement?.items ?? []).every((item) => {
      // An application is a record of answers; its own schema knows the names.
      const before = application as Readonly<Record<string, unknown>> | undefined;
      return JSON.stringify(input[item]) !== JSON.stringify(before?.[item]);
    }),
};

/** The application as the facts keep it: the declarations stay in the log. */
export const asApplication = <T extends { readonly truthDeclared: true; readonly consentOnBehalf?: true | undefined }>(
  input: T,
): Omit<T, 'truthDeclared' | 'consentOnBehalf'> => {
  const { truthDeclared: _, consentOnBehalf: __, ...application } = input;
  return application;
};
