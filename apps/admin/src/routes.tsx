import type { ReactElement } from "react";
import { analysisRoutes } from "./analysis/routes";
import { sessionRoutes } from "./session/routes";

/** Pages that are no resource; each area exports its own array of <Route>. */
export const routes: ReactElement[] = [...analysisRoutes, ...sessionRoutes];
