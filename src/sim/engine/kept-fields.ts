// This module copies the fields of a state that are numbers or typed arrays, whatever their names, so that a field added
// to the state is in every snapshot. It does not know which state it is, and a field of any other kind is an error.

/** The typed arrays a state may hold. */
export type Column = Uint8Array | Uint16Array | Uint32Array | Int16Array | Int32Array | Float32Array | Float64Array;

/** Copies of fields, by name. Nothing shares memory with the state they were taken from. */
export type KeptFields = Readonly<Record<string, number | Column>>;

/** Copy every field but those named in `except`. Throws a TypeError at a field that cannot be kept. */
export function keepFields(state: object, except: readonly string[] = []): KeptFields {
  const kept: Record<string, number | Column> = {};
  for (const [name, value] of Object.entries(state) as [string, unknown][]) {
    if (except.includes(name)) continue;
    if (typeof value === 'number') kept[name] = value;
    else if (isColumn(value)) kept[name] = value.slice();
    else throw new TypeError(`A snapshot cannot keep the field "${name}": make it a number or a typed array.`);
  }
  return kept;
}

/** Write kept fields back. Throws a TypeError when the state has other fields, or columns of another length. */
export function restoreFields(state: object, kept: KeptFields): void {
  const fields = state as Record<string, unknown>;
  for (const [name, value] of Object.entries(kept)) {
    const now = fields[name];
    if (typeof value === 'number') {
      if (typeof now !== 'number') throw new TypeError(`The state has no number "${name}".`);
      fields[name] = value;
    } else {
      if (!isColumn(now) || now.length !== value.length) throw new TypeError(`The state has no such column "${name}".`);
      now.set(value);
    }
  }
}

/** Bytes of a number. */
const bytesOfNumber = 8;

/** Bytes that kept fields take. */
export function bytesOfFields(kept: KeptFields): number {
  let bytes = 0;
  for (const value of Object.values(kept)) bytes += typeof value === 'number' ? bytesOfNumber : value.byteLength;
  return bytes;
}

function isColumn(value: unknown): value is Column {
  return ArrayBuffer.isView(value) && !(value instanceof DataView);
}
