import { lazy } from "react";
import { Route } from "react-router-dom";

const ImportStartPage = lazy(() =>
  import("./ImportStartPage").then((it) => ({ default: it.ImportStartPage })),
);
const ImportPage = lazy(() => import("./ImportPage").then((it) => ({ default: it.ImportPage })));

export const importRoutes = [
  <Route key="import-start" path="/imports" element={<ImportStartPage />} />,
  <Route key="import" path="/imports/:id" element={<ImportPage />} />,
];
