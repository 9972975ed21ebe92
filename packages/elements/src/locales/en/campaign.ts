import type { campaign as vi } from '../vi/campaign.ts';

/** The texts of the yearly campaign of residence comments, in English. */
export const campaign: Readonly<Record<keyof typeof vi, string>> = {
  'campaign.title': 'Comments of the residence, {year}',
  'campaign.no-unit': 'Only the secretary or deputy of a workplace cell asks for the whole cell.',
  'campaign.nobody': 'The cell has no member on its list.',
  'campaign.n-members': 'members',
  'campaign.n-under-way': 'under way',
  'campaign.n-late': 'overdue',
  'campaign.n-closed': 'finished',
  'campaign.ready': 'Can be asked for now ({n})',
  'campaign.all': 'Select all',
  'campaign.run': 'Make and send {n} requests',
  'campaign.event': 'Make and send requests',
  'campaign.under-way': 'Have a request of this year ({n})',
  'campaign.closed': 'finished',
  'campaign.late': 'overdue since {day}',
  'campaign.due': 'due {day}',
  'campaign.not-yet': 'Cannot be asked for ({n})',
  'campaign.address': 'Residence of {name}',
  'campaign.correct': 'Correct the residence',
  'campaign.correct-of': 'Correct the residence of {name}',
  'campaign.corrected': 'The residence of {name} is corrected.',
  'campaign.sent-address':
    'The residence of a request that was sent is corrected only when whoever received it says that it was misdirected. Open the dossier then.',
  'campaign.now-ready': 'A request for {name} can be made now.',
};
