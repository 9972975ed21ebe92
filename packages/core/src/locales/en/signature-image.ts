/** The texts of signature and seal images in English, by the keys of `textsOf`. */
export const signatureImage: Readonly<Record<string, string>> = {
  'signature-image.label': 'Signature and seal images',
  'signature-image.states.draft': 'Being uploaded',
  'signature-image.states.draft.explains': 'There is no image yet.',
  'signature-image.states.awaiting-confirmation': 'Waiting for the secretary to confirm the seal',
  'signature-image.states.awaiting-confirmation.explains':
    'The seal image is used once the secretary has confirmed it.',
  'signature-image.states.in-use': 'In use',
  'signature-image.states.in-use.explains':
    'The image is printed on papers. It is for display only and is no digital signature.',
  'signature-image.states.ended': 'No longer used',
  'signature-image.states.ended.explains':
    'The image is not used for new papers; papers already issued stay as they are.',
  'signature-image.states.declined': 'Not confirmed',
  'signature-image.states.declined.explains': 'The secretary did not confirm the seal image.',
  'signature-image.events.UPLOAD_SIGNATURE': 'Upload my signature image',
  'check.one-picture': 'Upload one image only.',
  'check.picture-is-png': 'The image must be a PNG file.',
  'check.picture-is-small': 'The image is too large: make the file smaller and upload it again.',
  'check.picture-is-legible': 'The image needs a transparent background and must be large enough to print.',
  'signature-image.fields.image': 'Signature image',
  'signature-image.fields.image.counts':
    'One PNG image with a transparent background, of your own handwritten signature.',
  'signature-image.fields.isOwn': 'This is my signature; I know that a signature image is no digital signature',
  'signature-image.events.UPLOAD_SEAL': 'Upload the seal image',
  'signature-image.fields.UPLOAD_SEAL.image': 'Seal image',
  'signature-image.fields.UPLOAD_SEAL.image.counts':
    'One PNG image with a transparent background: the round, red seal of the unit itself.',
  'signature-image.fields.isOfUnit':
    'This is the seal of the unit; the image is for display and replaces no digital signature',
  'signature-image.events.CONFIRM_SEAL': 'Confirm the seal image',
  'signature-image.fields.compared': 'The image was compared with the seal in use',
  'signature-image.events.DECLINE_SEAL': 'Do not confirm the seal image',
  'signature-image.fields.reason': 'Reason',
  'signature-image.events.STOP_USING': 'Stop using the image',
  'signature-image.events.END_WITH_OFFICE': 'Stop with the end of the office',
  'signature-image.events.UPDATE_FROM_REGISTER': 'Update from the register',
  'signature-image.fields.register': 'Register data',
  'rule.own-signature': 'Only the signer may upload their own signature image.',
  'rule.has-seal': 'The unit has no seal of its own; the print leaves its place empty.',
  'rule.stop-image': 'A signature image is ended by its signer, a seal image by the secretary.',
  'signature-image.clocks.confirmation': 'The secretary confirms the seal image',
  'signature-image.clocks.confirmation.lapse': 'The secretary is reminded; the seal image is not used yet.',
};
