import { lazy } from "react";
import { Route } from "react-router-dom";

const QuotaBoardPage = lazy(() => import("./QuotaBoardPage").then((it) => ({ default: it.QuotaBoardPage })));
const CommitteeHome = lazy(() => import("./CommitteeHome").then((it) => ({ default: it.CommitteeHome })));

const ResolutionPage = lazy(() => import("./ResolutionPage").then((it) => ({ default: it.ResolutionPage })));

export const decisionRoutes = [
  <Route key="decisions" path="/decisions" element={<CommitteeHome />} />,
  <Route key="resolution" path="/resolutions/:resolutionId" element={<ResolutionPage />} />,
  <Route key="quota-board" path="/rounds/:roundId/board" element={<QuotaBoardPage />} />,
];
