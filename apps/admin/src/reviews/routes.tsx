import { lazy } from "react";
import { Route } from "react-router-dom";

const ReviewListPage = lazy(() => import("./ReviewListPage").then((it) => ({ default: it.ReviewListPage })));
const SelfAssessmentPage = lazy(() =>
  import("./SelfAssessmentPage").then((it) => ({ default: it.SelfAssessmentPage })),
);
const TypingSheetPage = lazy(() => import("./TypingSheetPage").then((it) => ({ default: it.TypingSheetPage })));

export const reviewRoutes = [
  <Route key="reviews" path="/reviews" element={<ReviewListPage />} />,
  <Route key="my-review" path="/my/review/:reviewId" element={<SelfAssessmentPage />} />,
  <Route key="typing" path="/cell-rounds/:roundId/:cellId/typing" element={<TypingSheetPage />} />,
];
