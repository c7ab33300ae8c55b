import { lazy } from "react";
import { Route } from "react-router-dom";

const PlanStartPage = lazy(() => import("./PlanStartPage").then((it) => ({ default: it.PlanStartPage })));
const PlanPage = lazy(() => import("./PlanPage").then((it) => ({ default: it.PlanPage })));
const PlanWizard = lazy(() => import("./PlanWizard").then((it) => ({ default: it.PlanWizard })));

export const planRoutes = [
  <Route key="plan-new" path="/plans/new" element={<PlanStartPage />} />,
  <Route key="plan" path="/plans/:planId" element={<PlanPage />} />,
  <Route key="plan-write" path="/plans/:planId/write/:step" element={<PlanWizard />} />,
];
