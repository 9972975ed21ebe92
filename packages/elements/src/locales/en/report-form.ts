import type { reportForm as vi } from '../vi/report-form.ts';

/** The texts of the reports that a unit sends up, in English. */
export const reportForm: Readonly<Record<keyof typeof vi, string>> = {
  'reports.form.title': 'Reports of the unit',
  'reports.form.kind': 'Kind of report',
  'reports.form.weekly': 'Weekly report',
  'reports.form.pilot': 'Report on the pilot',
  'reports.form.final': 'Final report',
  'reports.form.plan': 'By the plan',
  'reports.form.plan-A': 'Plan A (whole province)',
  'reports.form.plan-B': 'Plan B (committee above the grassroots)',
  'reports.form.week': 'Period',
  'reports.form.week-now': 'This week',
  'reports.form.week-before': 'Last week',
  'reports.form.period': 'Period: from {from} to {to}.',
  'reports.form.due-week': 'Send before {time}, {day}',
  'reports.form.summary-on': 'The office sums up on {day}.',
  'reports.form.due-phase': 'Send by {day} at the latest',
  'reports.form.left-days': '{n} days left.',
  'reports.form.left-today': 'It is due today.',
  'reports.form.overdue': 'It is overdue. You can still send it; it will be marked late.',
  'reports.form.two-days': 'The plan names two different days ({days}); the earlier one counts.',
  'reports.form.from-plan': 'The deadline comes from the roll-out plan, not from a regulation.',
  'reports.form.sent': 'Sent {at} by {by}.',
  'reports.form.sent-late': 'Sent late.',
  'reports.form.send-again': 'Until it is due you can send it again; the later one replaces the earlier.',
  'reports.form.closed':
    'It is past its deadline, and the report that was sent stays as it was: it cannot be sent again.',
  'reports.form.filed': 'Reports that were sent',
};
