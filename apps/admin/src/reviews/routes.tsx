import { lazy } from "react";
import { Route } from "react-router-dom";

const ReviewListPage = lazy(() => import("./ReviewListPage").then((it) => ({ default: it.ReviewListPage })));
const SelfAssessmentPage = lazy(() =>
  import("./SelfAssessmentPage").then((it) => ({ default: it.SelfAssessmentPage })),
);
const TypingSheetPage = lazy(() =>
  import("./TypingSheetPage").then((it) => ({ default: it.TypingSheetPage })),
);

const MemberHome = lazy(() => import("./MemberHome").then((it) => ({ default: it.MemberHome })));

export const reviewRoutes = [
  <Route key="my-reviews" path="/my-reviews" element={<MemberHome />} />,
  <Route key="reviews" path="/reviews/:reviewId?" element={<ReviewListPage />} />,
  <Route key="my-review" path="/my/review/:reviewId" element={<SelfAssessmentPage />} />,
  <Route key="typing" path="/cell-rounds/:roundId/:cellId/typing" element={<TypingSheetPage />} />,
];
