import { common } from "./vi/common";
import { enums } from "./vi/enums";
import { errors } from "./vi/errors";
import { layout } from "./vi/layout";
import { grades, levels } from "./vi/levels";
import { ra } from "./vi/ra";
import { session } from "./vi/session";

/** The source language. Each area is one file with the same keys in both languages. */
export const vi = { ra, common, enums, errors, grades, layout, levels, session };
