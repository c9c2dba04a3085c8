export * from "../js/cnncalc.js";

/**
 * Loads the calculator; await it before calling anything else. Calling it again costs nothing.
 *
 * @param source where the WebAssembly is, relative to this module, or its bytes;
 *   the file beside this module when left out
 */
export function load(source?: string | URL | ArrayBuffer | Uint8Array): Promise<void>;
