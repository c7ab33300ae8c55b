import { lazy } from "react";
import { Route } from "react-router-dom";

const ChangesPage = lazy(() => import("./ChangesPage").then((it) => ({ default: it.ChangesPage })));

export const changeRoutes = [
  <Route key="round-changes" path="/rounds/:roundId/changes" element={<ChangesPage />} />,
];
