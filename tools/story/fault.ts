// This module is one fault of content: where it is, which rule it breaks, and a sentence about it.

/** How much a fault weighs: an error fails the check, a warning asks the author, a note only informs. */
export type FaultWeight = 'error' | 'warning' | 'note';

/** A fault at a place. Without a weight it is an error. */
export interface Fault {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  readonly text: string;
  readonly weight?: FaultWeight;
}

/** `story/migrant/a.ink:12 R01 the line has 50 words` */
export function faultLine(fault: Fault): string {
  const weight = fault.weight === undefined || fault.weight === 'error' ? '' : ` (${fault.weight})`;
  return `${fault.file}:${fault.line} ${fault.rule}${weight} ${fault.text}`;
}

/** True when a fault fails the check. */
export function isError(fault: Fault): boolean {
  return fault.weight === undefined || fault.weight === 'error';
}
