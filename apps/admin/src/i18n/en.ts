import { common } from "./en/common";
import { enums } from "./en/enums";
import { errors } from "./en/errors";
import { layout } from "./en/layout";
import { grades, levels } from "./en/levels";
import { ra } from "./en/ra";
import { session } from "./en/session";
import type { vi } from "./vi";

export const en: typeof vi = { ra, common, enums, errors, grades, layout, levels, session };
