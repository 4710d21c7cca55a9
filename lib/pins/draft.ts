/** A note that is being written. */
export interface Draft {
  text: string;
  /** The note that it is a change of: what another window makes of that meanwhile, its writer has not seen. */
  before: string;
}

/** Whether there are words in it that are saved nowhere, or it lacks some that are. */
export function isEdited({ text, before }: Draft): boolean {
  return text.trim() !== before.trim();
}
