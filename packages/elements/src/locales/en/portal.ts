import type { portal as vi } from '../vi/portal.ts';

/** The texts of the frame around the elements, in English. */
export const portal: Readonly<Record<keyof typeof vi, string>> = {
  'portal.session-ends': 'Your session is about to end: {left} left. What you are writing is kept.',
  'portal.minutes': '{n} minutes',
  'portal.seconds': '{n} seconds',
  'portal.renew': 'Go on working',
  'portal.session-expired':
    'Your session has ended. What you were writing is still on this page. Sign in again to go on.',
  'portal.sign-in-again': 'Sign in again',
  'portal.session-back': 'You are signed in again and can go on.',
  'portal.offline':
    'This device is offline. What you are writing is still on this page; keep it open until the network is back.',
  'portal.helped': '{helper} is helping you.',
  'portal.helped-end': 'End the help',
  'portal.online': 'The network is back.',
  'portal.maintenance':
    'The system is under maintenance. What you were writing is still on this page, which goes on by itself.',
  'portal.unreachable':
    'The system cannot be reached. What you were writing is still on this page, which goes on by itself.',
  'portal.back': 'The system can be reached again.',
};
