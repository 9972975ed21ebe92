/** English of `../vi/milestones.ts`. */
export const milestones = {
  'milestones.title': 'Dates of the plans',
  'milestones.as-of':
    'As of {day}. A date that is past does not mean that the work is done: what each unit has done stands under readiness.',
  'milestones.hide-past': 'Hide what is past',
  'milestones.shown': '{n} dates are shown.',
  'milestones.plan-A': 'Plan of the province',
  'milestones.plan-B': 'Draft plan of a committee above the grassroots',
  'milestones.counts': '{past} past, {open} not yet past.',
  'milestones.all-past': 'Every date of this plan is past.',
  'milestones.what': 'Task',
  'milestones.who': 'For whom',
  'milestones.when': 'When',
  'milestones.state': 'State',
  'milestones.between': '{from} to {to}',
  'milestones.by': 'by {day}',
  'milestones.since': 'from {from}',
  'milestones.in-month': 'in {month}',
  'milestones.two-dates':
    'The plan names two days for this task: {earlier} and {later}. Reminders follow the earlier one.',
  'milestones.ahead': 'To come',
  'milestones.now': 'Under way',
  'milestones.over': 'Past',
  'milestones.warned': 'The earlier day is past',
  'milestones.starts-in': 'starts in\u00A0{n}\u00A0days',
  'milestones.days-left': '{n}\u00A0days\u00A0left',
  'milestones.today': 'today is the last day',
} as const;
