/** English of `../vi/contacts.ts`. */
export const contacts = {
  'contacts.title': 'Support contacts',
  'contacts.intro': 'Members and officers of the unit, and of the units below, see these contacts on the page “Help”.',
  'contacts.list': 'Contacts of the unit',
  'contacts.none': 'The unit has published no contact.',
  'contacts.topics-without':
    'No contact of its own for: {topics}. Whoever asks sees those of the bodies above, if there are any.',
  'contacts.topic': 'Topic',
  'contacts.name': 'Name of the person or team',
  'contacts.ways': 'How to reach them',
  'contacts.hotline': 'Telephone number',
  'contacts.hotline-hint': 'For example 0912 345 678, 02373 852 123 or 1900 1234.',
  'contacts.email': 'Mailbox',
  'contacts.email-hint': 'For example ho-tro@xa-mau.vn.',
  'contacts.zalo': 'Zalo group',
  'contacts.zalo-hint': 'The name of the group, so that it can be found.',
  'contacts.hours': 'Working hours',
  'contacts.hours-hint': 'For example: Monday to Friday, 7:30 to 17:00.',
  'contacts.add': 'Add a contact',
  'contacts.edit': 'Change a contact',
  'contacts.change': 'Change',
  'contacts.edit-this': 'Change the contact: {name}',
  'contacts.remove': 'Remove',
  'contacts.remove-this': 'Remove the contact: {name}',
  'contacts.remove-means': 'Whoever needs help will not see this contact any more.',
  'contacts.save': 'Save the contact',
  'contacts.saving': 'Saving…',
  'contacts.saved': 'Saved: {name}.',
  'contacts.removed': 'Removed: {name}.',
  'contacts.finish-first': 'Save or cancel the contact that is being written first.',
  'contacts.stale':
    'Somebody changed this list just now; below is the new one. What you typed is still there; look again and save once more.',
  'contacts.gone':
    'Somebody changed or removed the contact you are working on. If you save, what is below becomes a new contact.',
} as const;

/** The core's words for what is wrong with a contact; numbers and addresses have their own. */
export const contactIssues = {
  'contacts.issue.topic.required': 'Choose a topic.',
  'contacts.issue.name.required': 'Enter the name of the person or team.',
  'contacts.issue.hotline.no-way':
    'Enter at least one way to reach them: a telephone number, a mailbox or a Zalo group.',
  ...Object.fromEntries(
    ['name', 'hotline', 'email', 'zalo', 'hours'].map((field) => [
      `contacts.issue.${field}.too-long`,
      'At most 200 characters.',
    ]),
  ),
} as const;
