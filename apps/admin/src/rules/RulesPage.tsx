import { Box, Button, MenuItem, TextField, Typography } from "@mui/material";
import { EDITIONS, type Edition, LEVELS, POST_GROUPS, rulesFor, SUBJECT_KINDS } from "@xeploai/domain";
import { useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { formatDay } from "../components/dates";
import { PageTitle } from "../components/PageTitle";
import { Section } from "../components/Section";
import { useBilingual } from "../components/useBilingual";
import { CriteriaSection } from "./CriteriaSection";
import { LevelConditionsSection } from "./LevelConditionsSection";
import { ParticipationSection } from "./ParticipationSection";
import { QuotaAndBallotSection } from "./QuotaAndBallotSection";
import { SourceNote } from "./SourceNote";
import { useRulesAddress } from "./useRulesAddress";
import { useYearsText } from "./useYearsText";
import { WorkSection } from "./WorkSection";

/** The rules of any year for any kind of subject, each with the document it comes from and how sure we are of it. */
export function RulesPage() {
  const translate = useTranslate();
  const read = useBilingual();
  const yearsText = useYearsText();
  const [{ edition, kind, post }, change] = useRulesAddress();
  const rules = rulesFor(edition, kind, post ?? undefined);
  const posts = POST_GROUPS.filter((it) => edition.subjects[kind]?.byPost?.[it]);
  return (
    <Box sx={{ maxWidth: 960 }}>
      <PageTitle
        title={translate("rules.title")}
        subtitle={translate("rules.subtitle")}
        actions={
          <Button component={Link} to="/rules/new" variant="contained" size="large">
            {translate("rules.whatsNew.title")}
          </Button>
        }
      />
      <Box
        sx={{
          display: "grid",
          gap: 2,
          mb: 2.5,
          gridTemplateColumns: { xs: "minmax(0, 1fr)", sm: "1fr 1fr" },
        }}
      >
        <TextField
          select
          label={translate("rules.years")}
          value={edition.code}
          onChange={(event) => change({ edition: event.target.value })}
        >
          {EDITIONS.map((it) => (
            <MenuItem key={it.code} value={it.code}>
              {yearsText(it)}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          select
          label={translate("rules.subject")}
          value={kind}
          onChange={(event) => change({ kind: event.target.value, post: null })}
        >
          {SUBJECT_KINDS.map((it) => (
            <MenuItem key={it} value={it} disabled={edition.subjects[it] === null}>
              {translate(`rules.kind.${it}`)}
            </MenuItem>
          ))}
        </TextField>
        {posts.length > 0 && (
          <TextField
            select
            label={translate("rules.post")}
            slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
            value={post ?? ""}
            onChange={(event) => change({ post: event.target.value || null })}
          >
            <MenuItem value="">{translate("rules.noPost")}</MenuItem>
            {posts.map((it) => (
              <MenuItem key={it} value={it}>
                {read(edition.subjects[kind]?.byPost?.[it]?.text ?? { vi: it, en: it })}
              </MenuItem>
            ))}
          </TextField>
        )}
      </Box>
      <Documents edition={edition} />
      {rules && (
        <>
          <Section title={translate("rules.levels.title")}>
            <Box component="ol" sx={{ m: 0, pl: 3 }}>
              {LEVELS.map((level) => (
                <li key={level}>
                  {read(rules.levelNames.value[level])} ({rules.levelNames.value[level].abbr})
                </li>
              ))}
            </Box>
            <SourceNote {...rules.levelNames} />
          </Section>
          <LevelConditionsSection rules={rules} />
          <QuotaAndBallotSection rules={rules} />
          <CriteriaSection rules={rules} />
          <ParticipationSection rules={rules} />
        </>
      )}
      <WorkSection edition={edition} kind={kind} />
    </Box>
  );
}

function Documents({ edition }: { edition: Edition }) {
  const translate = useTranslate();
  const read = useBilingual();
  const documents = [edition.regulation, edition.guidance, ...edition.supplements].filter(
    (it) => it !== null,
  );
  return (
    <Section title={read(edition.title)}>
      <Typography sx={{ fontWeight: 600 }}>{translate("rules.documents")}</Typography>
      <Box component="ul" sx={{ m: 0, pl: 3 }}>
        {documents.map(({ number, issuedOn, title }) => (
          <li key={number}>
            <strong>{number}</strong> ({formatDay(issuedOn)}): {read(title)}
          </li>
        ))}
      </Box>
    </Section>
  );
}
