/** The calculator without a page. No function throws for bad input: a report says what is wrong in its problems. */

export type Language = "en" | "ko";

/** Numbers are exact: plain up to 2^53 - 1, decimal digits in a string above, null where unknown. */
export type Count = number | string | null;

/**
 * What is counted beside the products of convolutions and dense layers:
 * - "paper": nothing.
 * - "torchvision": products of attention and recurrent layers too; no biases.
 * - "torchinfo": biases at each position, and the parameters of all other layers once; attention is left out.
 * - "fvcore": normalization, global average pooling, resizing; recurrent layers are left out.
 * - "ptflops": biases, normalization, activations, pooling, resizing, as its engine for modules does.
 * - "ptflops-aten": biases, as its engine for operations does.
 * - "thop": normalization, average pooling, softmax, resizing.
 * - "netscope": the scale behind a normalization, and local response normalization.
 * - "tensorflow": `flops` are the operations that TensorFlow's profiler counts, `macs` as with "torchvision".
 */
export type Convention =
  | "paper"
  | "torchvision"
  | "torchinfo"
  | "fvcore"
  | "ptflops"
  | "ptflops-aten"
  | "thop"
  | "netscope"
  | "tensorflow";

export interface Options {
  /** "network", "keras-json", "keras" or "pytorch"; found from the text unless given. */
  format?: string;
  /** Which model of a program: a variable or an expression. */
  entry?: string;
  /** Sizes of the input, or of each input: without batch for Keras, with it for PyTorch; null where unknown. */
  inputShape?: (number | null)[] | (number | null)[][];
  /** The numbers of these inputs, as PyTorch names them, such as "int64"; what the model takes unless given. */
  inputType?: string;
  /** "train" to refuse what PyTorch refuses in training alone, such as normalizing a batch of one; "eval" unless given. */
  mode?: "train" | "eval";
  /**
   * How `macs` and `flops` are counted, of each layer, container and total: "torchvision" unless given. A word that is none
   * of these is a problem of the report. In formulas and tables the multiply-adds are counted in the same way.
   */
  convention?: Convention;
  /** What `write("svg", …)` draws: the layers' outputs to scale, the graph, or where the numbers are; "blocks" unless given. */
  picture?: "blocks" | "graph" | "bars";
  /** What the messages are written in; English unless given. */
  language?: Language;
}

/** Sizes in the order of the source, batch first, null where unknown. */
export type Shape = Count[];

export interface Counts {
  /** Trainable and non-trainable, each once. */
  params: Count;
  trainable: Count;
  nonTrainable: Count;
  /** Running averages that are no parameters. */
  buffers: Count;
  /** Parameters that are no biases. */
  weights: Count;
  biases: Count;
  /** Multiply-adds of convolutions, dense layers and matrix products, biases not counted; or what the convention counts. */
  macs: Count;
  /** Two for each multiply-add; with "tensorflow" the operations that its profiler counts. */
  flops: Count;
  /** Elements of the outputs. */
  activations: Count;
}

export interface Layer extends Counts {
  name: string;
  /** What `explain` finds the layer by, where the name is not enough: other blocks have a layer of this name too. */
  id?: string;
  type: string;
  kind: "input" | "layer" | "op" | "container";
  depth: number;
  call: number;
  inputs: string[];
  inputShapes: Shape[];
  outputShapes: Shape[];
  receptiveField: { size: number[]; stride: number[]; start: number[] } | null;
  /** Where it stands in the source, from 1. */
  line: number | null;
  column: number | null;
}

export interface Fix {
  field: string;
  value: string;
  /** The output that the layer then has. */
  result: string;
}

export interface Problem {
  level: "error" | "warning" | "note";
  code: string;
  message: string;
  layer: string | null;
  line: number | null;
  column: number | null;
  /** The nearest change that works, as a sentence. */
  fix: string | null;
  fixes: Fix[];
}

export interface Report {
  ok: boolean;
  format: string;
  dialect: string | null;
  name: string;
  /** How multiply-adds are counted in this report. */
  convention: Convention;
  inputs: { name: string; shape: Shape | null }[];
  outputs: { name: string; shape: Shape | null }[];
  layers: Layer[];
  totals: Counts & { bytes: Count };
  problems: Problem[];
  choices: { what: "model" | "input" | "dialect"; taken: string; others: string[] }[];
}

export interface Formula {
  quantity: string;
  symbols: string;
  numbers: string;
  value: Count;
  latex: string;
  words: string;
}

export interface Preset {
  id: string;
  title: string;
  year: number;
  source: string;
  /** The number of parameters that the source publishes. */
  params: number;
}

/** Returns the report on network text, a link that holds one, the JSON of a Keras model, or PyTorch code. */
export function analyze(text: string, options?: Options): Report;

/** Returns the report on a file that holds such a text. */
export function analyzeFile(name: string, bytes: Uint8Array, options?: Options): Report;

export function presets(): Preset[];

/** Returns a preset's network text, empty where there is no such preset. */
export function preset(id: string): string;

export function write(
  format: "text" | "markdown" | "csv" | "tsv" | "latex" | "html" | "json" | "svg" | "network" | "keras" | "pytorch" | "link",
  text: string,
  options?: Options,
): string;

/** Returns how a layer's numbers come about; an empty list where there is no such layer. */
export function explain(text: string, layerName: string, options?: Options): Formula[];
