import type { ReactElement } from "react";
import { analysisRoutes } from "./analysis/routes";
import { appealRoutes } from "./appeals/routes";
import { ballotRoutes } from "./ballots/routes";
import { changeRoutes } from "./changes/routes";
import { decisionRoutes } from "./decisions/routes";
import { importRoutes } from "./imports/routes";
import { inboxRoutes } from "./inbox/routes";
import { meetingRoutes } from "./meetings/routes";
import { planRoutes } from "./plans/routes";
import { promptRoutes } from "./prompts/routes";
import { proposalRoutes } from "./proposals/routes";
import { residenceRoutes } from "./residence/routes";
import { resultRoutes } from "./results/routes";
import { reviewRoutes } from "./reviews/routes";
import { roundRoutes } from "./rounds/routes";
import { ruleRoutes } from "./rules/routes";
import { sessionRoutes } from "./session/routes";
import { sheetRoutes } from "./sheets/routes";

/** Pages that are no resource; each area exports its own array of <Route>. */
export const routes: ReactElement[] = [
  ...roundRoutes,
  ...changeRoutes,
  ...planRoutes,
  ...meetingRoutes,
  ...ballotRoutes,
  ...reviewRoutes,
  ...proposalRoutes,
  ...appealRoutes,
  ...decisionRoutes,
  ...resultRoutes,
  ...analysisRoutes,
  ...ruleRoutes,
  ...importRoutes,
  ...inboxRoutes,
  ...sheetRoutes,
  ...promptRoutes,
  ...residenceRoutes,
  ...sessionRoutes,
];
