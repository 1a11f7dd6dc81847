// This module decides which services the help card may name today. A wrong or dead number does harm, so whatever is not
// checked by a person, or was checked too long ago, is never shown. The day is handed in.

/** A service as `evidence/help.yaml` has it. */
export interface HelpEntry {
  readonly country: string;
  readonly name: string;
  /** What it does and for whom. */
  readonly what: string;
  /** How to reach it, and when. */
  readonly how: string;
  /** The person who checked every word. */
  readonly checkedBy?: string;
  /** The day of that check, `2026-03-01`. */
  readonly checkedOn?: string;
}

/** A check holds this long. */
const monthsGood = 12;

/** The entries that may be shown on a day. */
export function shownHelp(entries: readonly HelpEntry[], today: Date): readonly HelpEntry[] {
  return entries.filter((entry) => isChecked(entry, today));
}

function isChecked({ checkedBy, checkedOn }: HelpEntry, today: Date): boolean {
  if (checkedBy === undefined || checkedBy.trim() === '' || checkedOn === undefined) return false;
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(checkedOn);
  if (!parts) return false;
  const [year = 0, month = 0, day = 0] = parts.slice(1).map(Number);
  const checked = new Date(Date.UTC(year, month - 1, day));
  // A 30th of February would become a day in March.
  if (checked.getUTCMonth() !== month - 1 || checked.getUTCDate() !== day) return false;
  const last = new Date(Date.UTC(year, month - 1 + monthsGood, day));
  // Somewhere on earth it is already tomorrow: a day is granted to the future, none to the past.
  const tomorrow = today.getTime() + 24 * 60 * 60 * 1000;
  return checked.getTime() <= tomorrow && today.getTime() < last.getTime() + 24 * 60 * 60 * 1000;
}
