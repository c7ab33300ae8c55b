import DownloadIcon from "@mui/icons-material/DownloadOutlined";
import { Button } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { useNavigate } from "react-router-dom";
import { OrganisationPicker } from "../components/OrganisationPicker";
import { PageTitle } from "../components/PageTitle";
import { Section } from "../components/Section";
import { useActiveGrant } from "../session/useViewer";
import { FileDrop } from "./FileDrop";
import { ImportSteps } from "./ImportSteps";
import { SAMPLE_ADDRESS } from "./uploadRoster";

/** First step: whose roster, and the file. */
export function ImportStartPage() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const grant = useActiveGrant();
  const [chosen, setChosen] = useState<string | null>();
  const organisationId = chosen === undefined ? (grant?.organisation.id ?? null) : chosen;
  return (
    <>
      <PageTitle
        title={translate("imports.title")}
        subtitle={translate("imports.subtitle")}
        actions={
          <Button
            component="a"
            href={SAMPLE_ADDRESS}
            download
            variant="outlined"
            startIcon={<DownloadIcon />}
          >
            {translate("imports.sample")}
          </Button>
        }
      />
      <ImportSteps active={0} />
      <Section>
        <OrganisationPicker
          required
          label={translate("imports.organisation")}
          helperText={translate("imports.organisationHint")}
          value={organisationId}
          onChange={setChosen}
        />
        <FileDrop organisationId={organisationId} onUploaded={(id) => navigate(`/imports/${id}`)} />
      </Section>
    </>
  );
}
