/** The four levels, best first: the order of every legend, column and bar. */
export const LEVELS = ["EXCELLENT", "GOOD", "SATISFACTORY", "UNSATISFACTORY"] as const;
export type Level = (typeof LEVELS)[number];

export interface LevelStyle {
  /** Fill of bars and dots. */
  main: string;
  /** Text on `main`, at least 4.5 : 1. */
  onMain: string;
  /** Quiet background of chips and cells. */
  soft: string;
  /** Text on `soft`, at least 4.5 : 1. */
  onSoft: string;
  /** A second sign beside colour for those who do not tell the colours apart. */
  pattern: "solid" | "diagonal" | "dots" | "cross";
}

/** Blue to amber to brown: told apart with every common colour blindness, and by brightness in print. */
export const LEVEL_STYLES: Record<Level, LevelStyle> = {
  EXCELLENT: { main: "#123f73", onMain: "#ffffff", soft: "#dfe9f5", onSoft: "#123f73", pattern: "solid" },
  GOOD: { main: "#3a75a8", onMain: "#ffffff", soft: "#e4f0f8", onSoft: "#1d5280", pattern: "diagonal" },
  SATISFACTORY: { main: "#e0b243", onMain: "#2b2100", soft: "#fbf1d6", onSoft: "#664b00", pattern: "dots" },
  UNSATISFACTORY: {
    main: "#9a3412",
    onMain: "#ffffff",
    soft: "#fbe6dc",
    onSoft: "#86290b",
    pattern: "cross",
  },
};

/** Colour of "not rated" and "withheld" wherever they stand beside levels. */
export const NO_LEVEL_STYLE: LevelStyle = {
  main: "#8a8f98",
  onMain: "#000000",
  soft: "#eceef1",
  onSoft: "#4a4f57",
  pattern: "solid",
};
