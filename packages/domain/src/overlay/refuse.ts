import type { Bilingual } from "../editions/bilingual.js";
import type { Provenance } from "../editions/sourced.js";
import type { OverlayRefusalCode } from "./overlayRefusal.js";

/** Notes one refusal; the caller knows whose overlay it is and which article forbids loosening. */
export type Refuse = (
  code: OverlayRefusalCode,
  line: string,
  central: Bilingual | null,
  attempted: Bilingual | null,
  /** The rule broken, where it is another than the ban on loosening. */
  forbiddenBy?: Provenance,
) => void;
