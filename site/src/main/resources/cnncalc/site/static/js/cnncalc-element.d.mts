/** `<cnn-calc>`: the calculator as an element; what stands inside it is shown until the program is there. */
export interface CnnCalcElement extends HTMLElement {
  /** A link of the calculator, its hash, or network text; also the attribute `state`. */
  state: string;
}

/** The attributes of `<cnn-calc>`. */
export interface CnnCalcAttributes {
  state?: string;
  lang?: "en" | "ko";
  theme?: "light" | "dark" | "auto";
  /** The network cannot be changed. */
  readonly?: boolean | "";
  /** Totals and picture alone. */
  compact?: boolean | "";
}

/** What is heard at the element, and above it, when the network has changed. */
export type CnnCalcChangeEvent = CustomEvent<{ state: string }>;

declare global {
  interface HTMLElementTagNameMap {
    "cnn-calc": CnnCalcElement;
  }
  interface HTMLElementEventMap {
    "cnncalc-change": CnnCalcChangeEvent;
  }
}
