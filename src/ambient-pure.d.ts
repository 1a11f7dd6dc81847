// This file declares the few build-time modules that pure rooms may import; it knows no DOM.
declare module '*.ink' {
  /** The compiled story as Ink's own JSON, ready for the runtime. */
  const json: string;
  export default json;
}
