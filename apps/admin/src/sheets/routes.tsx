import { lazy } from "react";
import { Route } from "react-router-dom";

const MySheetsPage = lazy(() => import("./MySheetsPage").then((it) => ({ default: it.MySheetsPage })));
const SheetPage = lazy(() => import("./SheetPage").then((it) => ({ default: it.SheetPage })));
const EvaluatorsPage = lazy(() => import("./EvaluatorsPage").then((it) => ({ default: it.EvaluatorsPage })));
const ReviewSheetsPage = lazy(() =>
  import("./ReviewSheetsPage").then((it) => ({ default: it.ReviewSheetsPage })),
);

export const sheetRoutes = [
  <Route key="my-sheets" path="/my/sheets" element={<MySheetsPage />} />,
  <Route key="my-sheet" path="/my/sheets/:sheetId" element={<SheetPage />} />,
  <Route key="evaluators" path="/rounds/:roundId/evaluators" element={<EvaluatorsPage />} />,
  <Route key="review-sheets" path="/reviews/:reviewId/sheets" element={<ReviewSheetsPage />} />,
];
