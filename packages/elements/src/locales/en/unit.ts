/** English of `../vi/unit.ts`. */
export const unit = {
  'unit.which': 'Unit',
  'unit.none': 'You hold no office that uses this page.',
  'unit.more-left': 'Show more ({n} more rows)',
  'unit.loaded-more': '{n} rows added.',
  'unit.actions': 'What you can do',
  'unit.close': 'Close, back to the list',
  'unit.not-yet': 'Not possible yet: {what}',
  'unit.export': 'Download spreadsheet (CSV)',
  'unit.exported': 'Downloaded {name}.',
  'unit.paper': 'Show the printed form',
  'unit.paper-close': 'Close the printed form',
  'unit.failed': 'Not done. {why}',
  'unit.no-access': 'You may not see this:',
  'unit.person': 'Person',
} as const;
