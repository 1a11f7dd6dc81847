// This module is the fault of a call of the model's command line: one sentence for the person who made it.

/** A wrong call, in one sentence. */
export class SimFault extends Error {}
