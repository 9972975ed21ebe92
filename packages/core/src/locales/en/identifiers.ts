/** What the checks of `…/identifiers` find, in English: by the name of the check, then the code of the finding. */
export const identifiers: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  checkPersonalId: {
    empty: 'Enter the personal identification number.',
    format: 'A personal identification number has exactly 12 digits, leading zeros included.',
    'repeated-digit': 'A personal identification number cannot be one digit twelve times.',
    'unknown-province':
      'The first three digits are no province of birth registration; look again, unless registered abroad.',
    'sex-mismatch': 'The fourth digit does not agree with the sex given.',
    'birth-year-mismatch': 'The fourth to sixth digits do not agree with the year of birth given.',
  },
  checkCardNo: {
    empty: 'Enter the number of the Party card.',
    'old-card': 'This may be the number of an old card (8 digits); enter the new one of 12 digits.',
    format: 'The number of a Party card has exactly 12 digits, leading zeros included.',
    'repeated-digit': 'The number of a Party card cannot be one digit twelve times.',
    'personal-id-mismatch': 'The card number usually equals the personal identification number; look again.',
  },
  checkPhone: {
    empty: 'Enter the telephone number.',
    format: 'A telephone number begins with 0 or +84 and has digits only, for example 0912 345 678.',
    length: 'The length is wrong: a mobile number has 10 digits, a landline 11.',
    prefix: 'The beginning is wrong: mobile numbers begin with 03, 05, 07, 08, 09, landlines with 02.',
  },
  checkHotline: {
    empty: 'Enter the telephone number.',
    format: 'A telephone number begins with 0 or +84 and has digits only, for example 0912 345 678.',
    length: 'The length is wrong: a mobile number has 10 digits, a landline 11.',
    prefix: 'The beginning is wrong: mobile numbers begin with 03, 05, 07, 08, 09, landlines with 02.',
    'service-length': 'A number that begins with 1800 or 1900 has 8 or 10 digits in all.',
  },
  checkOrgCode14: {
    empty: 'Enter the code of the organization.',
    characters: 'A code has at most 40 letters, digits and separators.',
    format: 'A code in digits has 14 of them in groups of 2-3-3-3-3, for example 38.168.053.000.001.',
    'other-scheme': 'The code is not of the scheme of 14 digits; look again.',
    'no-top': 'The first group (the body directly under the Centre) cannot be 00.',
    'no-base': 'A cell or intermediate body belongs to a grassroots organization: the third group cannot be 000.',
  },
  checkName: {
    empty: 'Enter the full name.',
    'too-few-words': 'Enter family name and given name.',
    'too-many-words': 'A name has at most 8 words.',
    characters: 'A name has letters, apostrophes, hyphens and spaces only.',
    'too-long': 'A name has at most 80 characters.',
  },
  checkBankAccount: {
    empty: 'Enter the account number.',
    format: 'An account number has 6 to 19 digits or letters without accents.',
    bin: 'A bank code has exactly 6 digits.',
    'holder-mismatch': 'The account holder must be the registered name of the organization.',
    alias: 'The account number has letters: only some banks allow that, look again.',
    'unknown-bank': 'The bank is not in the list: write its name and look again.',
    'no-transfers': 'This bank does not take transfers by VietQR yet.',
  },
  checkDossierCode: {
    empty: 'Enter the dossier code.',
    format: 'The dossier code is not of the right form, for example CT-40168-202611-000128-93.',
    'check-digits': 'The dossier code is wrong: look at each digit again.',
  },
  checkEmail: { empty: 'Enter the e-mail address.', format: 'An e-mail address looks like name@place.vn.' },
  checkOldIdNo: { format: 'An old identity card number has 9 digits (12 on later cards).' },
  checkOldCardNo: { format: 'The number of an old Party card has 8 digits.' },
  checkFileNo: { format: 'A file number has 6 digits and 2 to 3 letters, for example 000123 TH.' },
  checkPartialDate: {
    empty: 'Enter the date, or at least the year.',
    format: 'Write the year, month/year or day/month/year, for example 1975, 05/1975, 02/05/1975.',
  },
};
