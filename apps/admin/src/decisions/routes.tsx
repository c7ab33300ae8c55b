import { lazy } from "react";
import { Route } from "react-router-dom";

const QuotaBoardPage = lazy(() => import("./QuotaBoardPage").then((it) => ({ default: it.QuotaBoardPage })));

export const decisionRoutes = [
  <Route key="quota-board" path="/rounds/:roundId/board" element={<QuotaBoardPage />} />,
];
