import { lazy } from "react";
import { Route } from "react-router-dom";

const QuotaBoardPage = lazy(() => import("./QuotaBoardPage").then((it) => ({ default: it.QuotaBoardPage })));
const CommitteeHome = lazy(() => import("./CommitteeHome").then((it) => ({ default: it.CommitteeHome })));

export const decisionRoutes = [
  <Route key="decisions" path="/decisions" element={<CommitteeHome />} />,
  <Route key="quota-board" path="/rounds/:roundId/board" element={<QuotaBoardPage />} />,
];
