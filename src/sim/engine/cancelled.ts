// This module is the error of a run that nobody waits for any more.

/** The name of the error of a run that was given up. */
export const cancelledName = 'Cancelled';

/** The error of a run that was given up. */
export function cancelled(): Error {
  const error = new Error('A newer run took the place of this one.');
  error.name = cancelledName;
  return error;
}
