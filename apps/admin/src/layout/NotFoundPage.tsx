import { Button } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { EmptyState } from "../components/EmptyState";
import { PageTitle } from "../components/PageTitle";

export function NotFoundPage() {
  const translate = useTranslate();
  return (
    <>
      <PageTitle title={translate("common.notFound.title")} />
      <EmptyState
        title={translate("common.notFound.body")}
        action={
          <Button component={Link} to="/" variant="contained">
            {translate("common.notFound.home")}
          </Button>
        }
      />
    </>
  );
}
