import AddIcon from "@mui/icons-material/Add";
import { Box, Button, ButtonBase, Typography } from "@mui/material";
import { COLLECTIVE_TEXTS, collectivesAt } from "@xeploai/domain";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { RefusalAlert } from "../components/RefusalAlert";
import { Section } from "../components/Section";
import { SideDrawer } from "../components/SideDrawer";
import { useBilingual } from "../components/useBilingual";
import {
  type CollectiveRowFragment,
  CollectivesAtDocument,
  type OrganisationRowFragment,
} from "../graphql/generated/graphql";
import { useDocument } from "../graphql/useDocument";
import { useCan } from "../providers/accessProvider";
import { CollectiveCreateForm } from "./CollectiveCreateForm";
import { CollectiveDetails } from "./CollectiveDetails";

/** A ward has some twenty-five collectives with those of its schools; a district is asked for one part. */
const SHOWN = 100;

/** Leadership collectives at an organisation and below it: who belongs to them, and whether they have a head. */
export function CollectivesPanel({ organisation }: { organisation: OrganisationRowFragment }) {
  const translate = useTranslate();
  const can = useCan();
  const [open, setOpen] = useState<string | "new" | null>(null);
  const { data, error, refetch } = useDocument(CollectivesAtDocument, {
    withinId: organisation.id,
    page: { offset: 0, limit: SHOWN },
  });
  const items = data?.collectives.items ?? [];
  const mayAdd = can("collective:create") && collectivesAt(organisation.kind).length > 0;
  const shown = items.find(({ id }) => id === open);
  if (data && items.length === 0 && !mayAdd) return null;
  return (
    <Section
      title={translate("collectives.title")}
      subtitle={translate("collectives.subtitle")}
      actions={
        mayAdd && (
          <Button variant="outlined" startIcon={<AddIcon />} onClick={() => setOpen("new")}>
            {translate("collectives.add")}
          </Button>
        )
      }
    >
      <RefusalAlert error={error} onRetry={() => void refetch()} />
      {data && items.length === 0 && <Typography>{translate("collectives.none")}</Typography>}
      <Box component="ul" sx={{ listStyle: "none", p: 0, m: 0 }}>
        {items.map((it) => (
          <CollectiveLine
            key={it.id}
            collective={it}
            isElsewhere={it.organisation.id !== organisation.id}
            onOpen={() => setOpen(it.id)}
          />
        ))}
      </Box>
      <SideDrawer
        isOpen={open !== null}
        title={
          open === "new" ? translate("collectives.addAt", { name: organisation.name }) : (shown?.name ?? "")
        }
        onClose={() => setOpen(null)}
      >
        {open === "new" && <CollectiveCreateForm organisation={organisation} onDone={(id) => setOpen(id)} />}
        {shown && <CollectiveDetails key={shown.id} collective={shown} onEnded={() => setOpen(null)} />}
      </SideDrawer>
    </Section>
  );
}

interface CollectiveLineProps {
  collective: CollectiveRowFragment;
  isElsewhere: boolean;
  onOpen: () => void;
}

function CollectiveLine({ collective, isElsewhere, onOpen }: CollectiveLineProps) {
  const translate = useTranslate();
  const read = useBilingual();
  const { name, kind, posts, organisation } = collective;
  const head = posts.find(({ role }) => role === "HEAD");
  return (
    <Box component="li" sx={{ borderTop: "1px solid", borderColor: "divider" }}>
      <ButtonBase
        onClick={onOpen}
        sx={{
          display: "block",
          width: "100%",
          textAlign: "left",
          fontFamily: "inherit",
          fontSize: "1rem",
          py: 1.25,
          overflowWrap: "anywhere",
        }}
      >
        <Typography component="span" sx={{ display: "block", fontWeight: 600, color: "secondary.main" }}>
          {name}
        </Typography>
        <Typography component="span" sx={{ display: "block", color: "text.secondary" }}>
          {[read(COLLECTIVE_TEXTS[kind]), isElsewhere && organisation.name].filter(Boolean).join(" · ")}
        </Typography>
        <Typography component="span" sx={{ display: "block", color: head ? "text.primary" : "error.main" }}>
          {head
            ? translate("collectives.ledBy", { name: head.member.fullName, count: posts.length })
            : translate("collectives.noHead", { count: posts.length })}
        </Typography>
      </ButtonBase>
    </Box>
  );
}
