import { lazy } from "react";
import { Route } from "react-router-dom";

const RulesPage = lazy(() => import("./RulesPage").then((it) => ({ default: it.RulesPage })));
const WhatsNewPage = lazy(() => import("./WhatsNewPage").then((it) => ({ default: it.WhatsNewPage })));

export const ruleRoutes = [
  <Route key="rules" path="/rules" element={<RulesPage />} />,
  <Route key="rules-new" path="/rules/new" element={<WhatsNewPage />} />,
];
