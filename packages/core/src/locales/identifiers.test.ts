import { expect, test } from 'vitest';
import * as checks from '../identifiers/index.ts';
import { identifiers } from './en/identifiers.ts';

/** Typed values that together bring each check to each of its findings. */
const typed: Readonly<Record<string, readonly (() => checks.Checked)[]>> = {
  checkPersonalId: [
    () => checks.checkPersonalId(''),
    () => checks.checkPersonalId('12'),
    () => checks.checkPersonalId('111111111111'),
    () => checks.checkPersonalId('999190001234', { sex: 'male', birthDate: '1980-01-01' }),
  ],
  checkCardNo: [
    () => checks.checkCardNo(''),
    () => checks.checkCardNo('12345678'),
    () => checks.checkCardNo('12'),
    () => checks.checkCardNo('222222222222'),
    () => checks.checkCardNo('038190001234', { personalId: '038190001235' }),
  ],
  checkPhone: [
    () => checks.checkPhone(''),
    () => checks.checkPhone('abc'),
    () => checks.checkPhone('09123'),
    () => checks.checkPhone('0112345678'),
  ],
  checkHotline: ['', 'abc', '09123', '0112345678', '1900'].map((text) => () => checks.checkHotline(text)),
  checkOrgCode14: ['', 'a\u0000b', '12345', 'AB-12', '00.168.053.000.001', '38.168.000.000.001'].map(
    (text) => () => checks.checkOrgCode14(text),
  ),
  checkName: ['', 'Mẫu', 'a b c d e f g h i', 'Nguyễn Văn 3', `Nguyễn ${'a'.repeat(90)}`].map(
    (text) => () => checks.checkName(text),
  ),
  checkBankAccount: [
    () => checks.checkBankAccount(''),
    () => checks.checkBankAccount('12'),
    () =>
      checks.checkBankAccount('ABC1234567', { bin: '422589', holderName: 'Chi bộ A', organizationName: 'Chi bộ B' }),
    () => checks.checkBankAccount('0123456789', { bin: '000000' }),
    () => checks.checkBankAccount('0123456789', { bin: '12' }),
  ],
  checkDossierCode: ['', 'x', 'CT-40168-202611-000128-94'].map((text) => () => checks.checkDossierCode(text)),
  checkEmail: ['', 'x@'].map((text) => () => checks.checkEmail(text)),
  checkOldIdNo: [() => checks.checkOldIdNo('1')],
  checkOldCardNo: [() => checks.checkOldCardNo('1')],
  checkFileNo: [() => checks.checkFileNo('1')],
  checkPartialDate: ['', '31/2/1975'].map((text) => () => checks.checkPartialDate(text)),
};

test.each(Object.keys(identifiers))('every finding of %s has an English sentence, and none is left over', (name) => {
  const found = (typed[name] ?? []).flatMap((check) => {
    const { problems, warnings } = check();
    return [...problems, ...warnings].map(({ code }) => code);
  });
  expect([...new Set(found)].toSorted()).toEqual(Object.keys(identifiers[name] ?? {}).toSorted());
});

test('every check is translated', () => {
  expect(Object.keys(identifiers).toSorted()).toEqual(
    Object.keys(checks)
      .filter((name) => name.startsWith('check'))
      .toSorted(),
  );
});
