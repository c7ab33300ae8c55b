import { lazy } from "react";
import { Route } from "react-router-dom";

const RoundListPage = lazy(() => import("./RoundListPage").then((it) => ({ default: it.RoundListPage })));
const RoundWizard = lazy(() => import("./RoundWizard").then((it) => ({ default: it.RoundWizard })));
const ClosingPage = lazy(() => import("./ClosingPage").then((it) => ({ default: it.ClosingPage })));
const RoundPage = lazy(() => import("./RoundPage").then((it) => ({ default: it.RoundPage })));

export const roundRoutes = [
  <Route key="rounds" path="/rounds" element={<RoundListPage />} />,
  <Route key="round-new" path="/rounds/new" element={<RoundWizard />} />,
  <Route key="round" path="/rounds/:roundId" element={<RoundPage />} />,
  <Route key="closing" path="/rounds/:roundId/closing" element={<ClosingPage />} />,
];
