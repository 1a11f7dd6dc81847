// This module looks at a world code from an address before a screen is opened with it.

interface WorldCodes {
  decodeWorld(code: string): { readonly ok: true } | { readonly ok: false; readonly error: unknown };
}

const files = import.meta.glob<WorldCodes>('../world/world-code.ts');

/** Message key of what is wrong with a code, or undefined when it is good. */
export async function checkWorld(code: string): Promise<string | undefined> {
  const codes = await files['../world/world-code.ts']?.();
  const world = codes?.decodeWorld(code);
  if (world === undefined || world.ok) return undefined;
  return typeof world.error === 'string' ? world.error : 'app.fault.world.title';
}
