// This module reads one value of a store in a component and re-renders when that value changes.

import { useEffect, useState } from 'preact/hooks';

/** The part of a store that reading needs. */
export interface ReadableStore<State> {
  getState(): State;
  subscribe(listener: () => void): () => void;
}

/** Select a primitive or a stable reference; a selector that makes a new object each time would render each time. */
export function useStore<State, Value>(store: ReadableStore<State>, select: (state: State) => Value): Value {
  const [value, setValue] = useState(() => select(store.getState()));
  useEffect(() => {
    const read = (): void => setValue(() => select(store.getState()));
    // A change between the first render and this effect must not be missed.
    read();
    return store.subscribe(read);
  }, [store]);
  return value;
}
