import { Autocomplete, Box, Button, Chip, MenuItem, TextField, Typography } from "@mui/material";
import { editionByCode, SUBJECT_KINDS } from "@xeploai/domain";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { useSearchParams } from "react-router-dom";
import { PlanOutlookDocument, type SubjectKind } from "../graphql/generated/graphql";
import { useDocument } from "../graphql/useDocument";
import { CriteriaEditor } from "./CriteriaEditor";
import type { PlanRefinement } from "./planDraft";
import type { PlanDraft } from "./usePlanDraft";

/** Criteria concretised per kind and post: one chip each, the chosen one below. */
export function CriteriaStep({ draft }: { draft: PlanDraft }) {
  const translate = useTranslate();
  const [params, setParams] = useSearchParams();
  const { plan, content, change } = draft;
  const { refinements } = content;
  const chosen = Math.min(Number(params.get("scope") ?? 0) || 0, refinements.length - 1);
  const choose = (index: number) => setParams({ scope: String(index) }, { replace: true });
  const set = (index: number, refinement: PlanRefinement) =>
    change({ refinements: refinements.map((it, at) => (at === index ? refinement : it)) });
  const current = refinements[chosen];
  return (
    <>
      <Typography sx={{ mb: 2 }}>{translate("plans.criteria.help")}</Typography>
      <Box
        component="ul"
        sx={{ display: "flex", flexWrap: "wrap", gap: 1, listStyle: "none", p: 0, m: 0, mb: 2 }}
      >
        {refinements.map((it, index) => (
          <li key={scopeKey(it)}>
            <Chip
              label={it.postTitle ?? translate(`plans.kinds.${it.kind}`)}
              color={index === chosen ? "primary" : "default"}
              variant={index === chosen ? "filled" : "outlined"}
              onClick={() => choose(index)}
              aria-pressed={index === chosen}
              sx={{ minHeight: 44, borderRadius: 22, fontSize: "1rem" }}
            />
          </li>
        ))}
      </Box>
      <NewScope
        draft={draft}
        onAdd={(refinement) => {
          const known = refinements.findIndex((it) => scopeKey(it) === scopeKey(refinement));
          if (known < 0) change({ refinements: [...refinements, refinement] });
          choose(known < 0 ? refinements.length : known);
        }}
      />
      {current && (
        <CriteriaEditor
          key={`${plan.id} ${scopeKey(current)}`}
          plan={plan}
          refinement={current}
          onChange={(refinement) => set(chosen, refinement)}
          onRemove={() => {
            change({ refinements: refinements.filter((_, at) => at !== chosen) });
            choose(0);
          }}
        />
      )}
    </>
  );
}

const scopeKey = ({ kind, post, postTitle }: PlanRefinement): string => `${kind} ${post} ${postTitle}`;

function NewScope({ draft, onAdd }: { draft: PlanDraft; onAdd: (refinement: PlanRefinement) => void }) {
  const translate = useTranslate();
  const { plan } = draft;
  const { subjects } = editionByCode(plan.editionCode);
  const [kind, setKind] = useState<SubjectKind>("MEMBER");
  const [title, setTitle] = useState("");
  const { data } = useDocument(PlanOutlookDocument, { id: plan.id }, { staleTimeMs: 60_000 });
  const isOfPerson = kind === "MEMBER" || kind === "CADRE";
  return (
    <Box
      role="group"
      aria-label={translate("plans.criteria.newScope")}
      sx={{
        display: "grid",
        gap: 1.5,
        alignItems: "start",
        gridTemplateColumns: { xs: "minmax(0, 1fr)", sm: "220px minmax(0, 1fr) auto" },
        mb: 3,
      }}
    >
      <TextField
        select
        label={translate("plans.criteria.kind")}
        value={kind}
        onChange={(event) => setKind(event.target.value as SubjectKind)}
      >
        {SUBJECT_KINDS.filter((it) => subjects[it]).map((it) => (
          <MenuItem key={it} value={it}>
            {translate(`plans.kinds.${it}`)}
          </MenuItem>
        ))}
      </TextField>
      <Autocomplete
        freeSolo
        disabled={!isOfPerson}
        options={data?.planOutlook.postTitles.map((it) => it.title) ?? []}
        inputValue={isOfPerson ? title : ""}
        onInputChange={(_, value) => setTitle(value)}
        renderInput={(props) => (
          <TextField
            {...props}
            label={translate("plans.criteria.post")}
            helperText={translate("plans.criteria.postHelp")}
          />
        )}
      />
      <Button
        variant="outlined"
        size="large"
        sx={{ minHeight: 56 }}
        onClick={() => {
          const postTitle = isOfPerson ? title.trim() || null : null;
          onAdd({ kind, post: null, postTitle, adds: [], details: [], thresholds: [] });
          setTitle("");
        }}
      >
        {translate("plans.criteria.add")}
      </Button>
    </Box>
  );
}
