import { lazy } from "react";
import { Route } from "react-router-dom";

const SuggestedPointsPage = lazy(() =>
  import("./SuggestedPointsPage").then((it) => ({ default: it.SuggestedPointsPage })),
);

export const promptRoutes = [
  <Route key="suggestions" path="/reviews/:reviewId/suggestions" element={<SuggestedPointsPage />} />,
];
