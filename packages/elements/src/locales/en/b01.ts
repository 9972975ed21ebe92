/** English of `../vi/b01.ts`. */
export const b01 = {
  'b01.title': 'Report of dues collected and sent up (B01/ĐP)',
  'b01.year': 'Year',
  'b01.quarter': 'Quarter',
  'b01.rows': 'Figures of quarter {quarter} of {year}',
  'b01.agrees': 'Every equation of the form agrees.',
  'b01.disagrees': '{n} do not agree, so the report cannot be sent:',
  'b01.codes': 'codes {codes}',
  'b01.convention':
    'The checks are conventions of this system. The form is known from secondary sources; whether it is still in force is not known.',
  'b01.code': 'Code',
  'b01.label': 'Figure',
  'b01.communes': 'Communes (1)',
  'b01.enterprises': 'Enterprises (2)',
  'b01.others': 'Others (3)',
  'b01.total': 'Total (4)',
  'b01.to-check': 'to be checked',
  'b01.people': '{n} people',
} as const;
