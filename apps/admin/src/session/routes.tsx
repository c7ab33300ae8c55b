import { Route } from "react-router-dom";
import { ChangePasswordPage } from "./ChangePasswordPage";

export const sessionRoutes = [
  <Route key="change-password" path="/change-password" element={<ChangePasswordPage />} />,
];
