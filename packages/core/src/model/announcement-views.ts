import type { Instant, IsoDate } from './dates.ts';

/** What an announcement is about: something to know, a time without service, a day by which something is due. */
export type AnnouncementKind = 'information' | 'maintenance' | 'deadline';

/** Whom it concerns: whoever is signed in; members of the organization and below; those who hold an office there. */
export type AnnouncementAudience = 'everybody' | 'members' | 'officers';

/** What is announced. */
export interface AnnouncementInput {
  readonly kind: AnnouncementKind;
  readonly audience: AnnouncementAudience;
  readonly title: string;
  /** Plain text; lines are kept. */
  readonly text: string;
  /** The first and the last day on which it is shown, in Việt Nam. */
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** An announcement of an organization. */
export interface AnnouncementView extends AnnouncementInput {
  readonly id: string;
  readonly kindLabel: string;
  readonly audienceLabel: string;
  readonly organizationId: string;
  readonly organizationName: string;
  readonly publishedAt: Instant;
  readonly withdrawnOn?: IsoDate;
}

/** The same for those who publish: by whom it was. */
export interface UnitAnnouncementView extends AnnouncementView {
  readonly byName: string;
  readonly withdrawnByName?: string;
}
