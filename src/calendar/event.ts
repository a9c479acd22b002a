/** Something that stands in a calendar. Moments are in epoch milliseconds. */
export interface CalendarEvent {
  /** The same for as long as it is the same event, whatever is corrected about it. */
  readonly uid: string;
  readonly status: 'confirmed' | 'tentative' | 'cancelled';
  readonly from: number;
  /** `null`: a moment, or nobody knows when it ends. */
  readonly until: number | null;
  readonly title: string;
  readonly lines: readonly string[];
}
