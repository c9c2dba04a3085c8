import { load as start } from "./wasm-gc-runtime.mjs";

let starting;
let functions;

export function load(source = new URL("cnncalc.wasm", import.meta.url)) {
  starting ??= begin(source).catch((error) => {
    starting = undefined; // a failed download may be tried again
    throw error;
  });
  return starting;
}

async function begin(source) {
  const isAddress = typeof source === "string" || source instanceof URL;
  const calculator = await start(isAddress ? await read(new URL(source, import.meta.url)) : source);
  functions = calculator.exports;
}

async function read(address) {
  if (address.protocol === "file:" && typeof process !== "undefined") {
    const { readFile } = await import("node:fs/promises");
    return readFile(address);
  }
  const response = await fetch(address);
  if (!response.ok) {
    throw new Error(`${address} answered ${response.status}`);
  }
  return response.arrayBuffer();
}

function loaded() {
  if (functions === undefined) {
    throw new Error("cnncalc is not loaded: await load() first");
  }
  return functions;
}

export const analyze = (text, options) => loaded().analyze(text, options);
export const analyzeFile = (name, bytes, options) => loaded().analyzeFile(name, bytes, options);
export const presets = () => loaded().presets();
export const preset = (id) => loaded().preset(id);
export const write = (format, text, options) => loaded().write(format, text, options);
export const explain = (text, layer, options) => loaded().explain(text, layer, options);
