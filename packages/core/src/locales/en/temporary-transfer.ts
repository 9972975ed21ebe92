import { officialTransfer } from './official-transfer.ts';

// What the official transfer alone has: the member file, its grounds, its end.
const officialOnly =
  /^official-transfer\.(?:states\.received|fields\.(?:ground\.|groundNote|decisionEffective|residenceChange|late|diploma|file|seal)|events\.RE\w+_FILE|fields\.RE\w+_FILE)/;

/** The texts of the outbound leg, which both transfers have. */
const shared: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(officialTransfer).flatMap(([key, text]) =>
    key.startsWith('official-transfer.') && !officialOnly.test(key)
      ? [[key.replace('official-', 'temporary-'), text] as const]
      : [],
  ),
);

/** The texts of the temporary transfer in English, by the keys of `textsOf`. */
export const temporaryTransfer: Readonly<Record<string, string>> = {
  ...shared,
  'temporary-transfer.label': 'Temporary transfer of Party activities',
  'temporary-transfer.states.base-review.explains': 'The grassroots committee comments and introduces you.',
  'temporary-transfer.states.introduced.explains': 'Present the introduction paper at the place of the stay.',
  'temporary-transfer.states.dest-base-intake.explains':
    "The destination's grassroots committee takes in and introduces to the cell.",
  'temporary-transfer.states.dest-cell-receive.explains': 'The destination cell receives you for the stay.',
  'temporary-transfer.states.cancelled.explains': 'The dossier was cancelled. The introduction paper is void.',
  'temporary-transfer.steps.ground': 'Ground and time',
  'temporary-transfer.steps.ground.why': 'The ground decides how long a temporary stay may be.',
  'temporary-transfer.steps.papers.why':
    'The member file stays at the official place; only the introduction paper travels with you.',
  'temporary-transfer.fields.ground': 'Ground of the temporary transfer',
  'temporary-transfer.fields.ground.choices.residence': 'Change of residence for a time',
  'temporary-transfer.fields.newAddress': 'Address during the stay',
  'temporary-transfer.events.RECEIVE': 'Receive for a stay',
  'temporary-transfer.states.active-temporary': 'On a temporary stay',
  'temporary-transfer.states.active-temporary.explains':
    'You attend the temporary cell and do not vote, stand or elect there; these rights remain at the official place.',
  'temporary-transfer.states.extension-review': 'Extension under review',
  'temporary-transfer.states.extension-review.explains':
    'Both places take note, then the grassroots committee of the stay decides.',
  'temporary-transfer.states.return-review': 'Comment by the temporary cell',
  'temporary-transfer.states.return-review.explains': 'The temporary cell comments on your time there.',
  'temporary-transfer.states.return-approval': 'Introduction back',
  'temporary-transfer.states.return-approval.explains': 'The grassroots committee of the stay introduces you back.',
  'temporary-transfer.states.returning': 'Returning',
  'temporary-transfer.states.returning.explains': 'Your official cell receives you back.',
  'temporary-transfer.states.overdue-return': 'Return overdue',
  'temporary-transfer.states.overdue-return.explains':
    'The stay has ended. Ask to return or to extend, with an explanation.',
  'temporary-transfer.states.converting': 'Becoming official',
  'temporary-transfer.states.converting.explains':
    'The official transfer is being processed. Your temporary stay goes on.',
  'temporary-transfer.states.completed': 'Returned',
  'temporary-transfer.states.completed.explains': 'You are back at the official place.',
  'temporary-transfer.states.converted': 'Made official',
  'temporary-transfer.states.converted.explains': 'You were received for good. The temporary stay has ended.',
  'temporary-transfer.fields.ground.choices.work': 'Change of workplace for a time',
  'temporary-transfer.fields.ground.choices.study': 'Sent to full-time study at a domestic institution',
  'temporary-transfer.fields.ground.choices.special': 'Special case set by the Secretariat',
  'temporary-transfer.fields.specialDecisionRef': "Number and date of the Secretariat's decision",
  'temporary-transfer.fields.trainingInstitution': 'Training institution',
  'temporary-transfer.fields.courseName': 'Course',
  'temporary-transfer.fields.start': 'Stay from',
  'temporary-transfer.fields.start.hint': 'For example: 5 11 2026',
  'temporary-transfer.fields.end': 'Until',
  'temporary-transfer.fields.end.hint': 'For example: 5 11 2026',
  'temporary-transfer.fields.RECEIVE.number': 'Number of the introduction paper',
  'temporary-transfer.events.REQUEST_EXTENSION': 'Ask for an extension',
  'temporary-transfer.fields.newEnd': 'Extend until',
  'temporary-transfer.fields.newEnd.hint': 'For example: 5 11 2026',
  'temporary-transfer.fields.REQUEST_EXTENSION.reason': 'Reason for the extension',
  'temporary-transfer.fields.REQUEST_EXTENSION.specialDecisionRef': "Number and date of the Secretariat's decision",
  'temporary-transfer.fields.REQUEST_EXTENSION.specialDecisionRef.hint': 'Only beyond the usual limit.',
  'temporary-transfer.fields.REQUEST_EXTENSION.explanation': 'Reason for being overdue',
  'temporary-transfer.fields.REQUEST_EXTENSION.explanation.hint':
    'State the concrete reason why you did not return in time.',
  'temporary-transfer.events.ACKNOWLEDGE_AT_OFFICIAL': 'Official place takes note of the extension',
  'temporary-transfer.fields.ACKNOWLEDGE_AT_OFFICIAL.note': "The cell's opinion",
  'temporary-transfer.events.ACKNOWLEDGE_AT_TEMPORARY': 'Temporary place takes note of the extension',
  'temporary-transfer.fields.ACKNOWLEDGE_AT_TEMPORARY.note': "The cell's opinion",
  'temporary-transfer.events.APPROVE_EXTENSION': 'Grant the extension',
  'temporary-transfer.fields.APPROVE_EXTENSION.number': 'Number of the extension note',
  'temporary-transfer.events.REJECT_EXTENSION': 'Refuse the extension',
  'temporary-transfer.events.RECORD_PAPER_EXTENSION': 'Record an extension on paper',
  'temporary-transfer.fields.RECORD_PAPER_EXTENSION.specialDecisionRef':
    "Number and date of the Secretariat's decision",
  'temporary-transfer.fields.RECORD_PAPER_EXTENSION.specialDecisionRef.hint': 'Only beyond the usual limit.',
  'temporary-transfer.fields.RECORD_PAPER_EXTENSION.number': 'Number of the extension note',
  'temporary-transfer.events.REMIND_RETURN': 'Reminder to return',
  'temporary-transfer.events.REQUEST_RETURN': 'Ask to return',
  'temporary-transfer.fields.REQUEST_RETURN.reason': 'Note',
  'temporary-transfer.fields.REQUEST_RETURN.explanation': 'Reason for being overdue',
  'temporary-transfer.fields.REQUEST_RETURN.explanation.hint':
    'State the concrete reason why you did not return in time.',
  'temporary-transfer.events.TERMINATE_EARLY': 'End early',
  'temporary-transfer.events.END_DATE_PASSED': 'The stay has ended',
  'temporary-transfer.events.COMMENT_AND_INTRODUCE_BACK': 'Comment and introduce back',
  'temporary-transfer.fields.stayComment': 'Comment on the stay',
  'temporary-transfer.fields.COMMENT_AND_INTRODUCE_BACK.number': 'Number of the introduction paper',
  'temporary-transfer.events.RECEIVE_BACK': 'Receive back',
  'temporary-transfer.events.CONVERT_TO_OFFICIAL': 'Make official',
  'temporary-transfer.fields.CONVERT_TO_OFFICIAL.reason': 'Reason for making it official',
  'temporary-transfer.events.CONVERSION_ENDED': 'The official transfer has ended',
  'temporary-transfer.fields.outcome': 'Outcome',
  'temporary-transfer.fields.outcome.choices.received': 'Received',
  'temporary-transfer.fields.outcome.choices.closed': 'Came to nothing',
  'temporary-transfer.fields.dossierId': 'Dossier of the official transfer',
  'temporary-transfer.clocks.stay': 'End of the stay',
  'temporary-transfer.clocks.stay.lapse': 'The dossier becomes overdue. You remain a member of the official cell.',
  'temporary-transfer.clocks.return-reminder': 'Reminder to prepare the return',
  'temporary-transfer.clocks.return-reminder.lapse': 'You are reminded to ask to return or to extend.',
  'temporary-transfer.clocks.extension-review': 'Review of the extension',
  'temporary-transfer.clocks.extension-review.lapse':
    'The handler is reminded and the head of the unit told; the dossier goes on.',
  'temporary-transfer.clocks.return-review': 'Cell meeting and comment',
  'temporary-transfer.clocks.return-review.lapse':
    'The handler is reminded and the head of the unit told; the dossier goes on.',
  'temporary-transfer.clocks.return-approval': 'Review by the grassroots committee',
  'temporary-transfer.clocks.return-approval.lapse':
    'The handler is reminded and the head of the unit told; the dossier goes on.',
  'temporary-transfer.clocks.returning': 'Receipt by the cell',
  'temporary-transfer.clocks.returning.lapse':
    'The handler is reminded and the head of the unit told; the dossier goes on.',
  'temporary-transfer.papers.extension-note': 'Note of extension',
  'temporary-transfer.papers.stay-comment': 'Comment on the temporary stay',
  'temporary-transfer.papers.introduction.back': 'Introduction paper for the return',
  'check.stay-long-enough': 'Too short for a temporary transfer. Reporting to the cell is enough.',
  'check.stay-short-enough': 'Longer than a temporary transfer on this ground may be. Ask for an official transfer.',
  'check.stay-not-over': 'The stay is already over.',
  'check.extension-later': 'The new end must be after the present one, and not past.',
  'check.extension-total':
    "The whole stay would be longer than allowed. Ask for an official transfer, or name the Secretariat's decision.",
  'rule.T2': 'The stay has ended. Ask once the return counts as overdue, with an explanation.',
  'rule.T3-official': 'The official cell has not taken note of the extension.',
  'rule.T3-temporary': 'The temporary cell has not taken note of the extension.',
  'rule.T8': 'The stay has not ended.',
  'rule.T5-reminder': 'Not yet time to remind, or already reminded.',
  'right.stranger': 'You do not belong to this cell.',
  'right.official': 'You keep all rights at the official place.',
  'right.vote': 'A member on a temporary stay does not vote at the temporary place.',
  'right.stand': 'A member on a temporary stay does not stand at the temporary place.',
  'right.elect': 'A member on a temporary stay does not elect at the temporary place.',
  'right.head-count.official': 'You count in the membership of the official place.',
  'right.head-count': 'A member on a temporary stay does not count in the membership of the temporary place.',
  'right.quorum.present': 'You are present and therefore counted.',
  'right.quorum.absent': 'A member who was introduced elsewhere for a time and is absent is not counted.',
  'right.quorum': 'A member on a temporary stay does not vote and is therefore not counted at the temporary place.',
};
