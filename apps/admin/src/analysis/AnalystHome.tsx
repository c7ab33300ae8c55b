import { useTranslate } from "react-admin";
import { EmptyState } from "../components/EmptyState";
import { LoadingState } from "../components/LoadingState";
import { useActiveGrant, useViewer } from "../session/useViewer";
import { AnalysisPage } from "./AnalysisPage";

/** First screen of an analyst: the distribution of the own scope, at once. */
export function AnalystHome() {
  const translate = useTranslate();
  const viewer = useViewer();
  const grant = useActiveGrant();
  if (!viewer) return <LoadingState rows={8} />;
  if (!grant) {
    return <EmptyState title={translate("analysis.noScope")}>{translate("analysis.noScopeHint")}</EmptyState>;
  }
  return <AnalysisPage key={grant.organisation.id} root={grant.organisation} />;
}
