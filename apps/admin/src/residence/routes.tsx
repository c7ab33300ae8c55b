import { lazy } from "react";
import { Route } from "react-router-dom";

const ResidencePage = lazy(() => import("./ResidencePage").then((it) => ({ default: it.ResidencePage })));

export const residenceRoutes = [
  <Route key="residence" path="/residence-comments" element={<ResidencePage />} />,
];
