import { lazy } from "react";
import { Route } from "react-router-dom";

const AppealsPage = lazy(() => import("./AppealsPage").then((it) => ({ default: it.AppealsPage })));
const AppealPage = lazy(() => import("./AppealPage").then((it) => ({ default: it.AppealPage })));

export const appealRoutes = [
  <Route key="appeals" path="/rounds/:roundId/appeals" element={<AppealsPage />} />,
  <Route key="appeal" path="/appeals/:reviewId" element={<AppealPage />} />,
];
