import { Box, Button, FormControlLabel, MenuItem, Switch, TextField, Typography } from "@mui/material";
import {
  BALLOT_MODES,
  BALLOT_SETTINGS,
  CONFIDENTIAL_ROLES,
  EVALUATOR_SIDES,
  editionByCode,
  fillsSheet,
  QUOTA_SETTINGS,
  type RuleSetting,
  SUBJECT_KINDS,
} from "@xeploai/domain";
import { useId } from "react";
import { useTranslate } from "react-admin";
import { ChoiceCards } from "../components/ChoiceCards";
import { useBilingual } from "../components/useBilingual";
import type { EvaluatorSide, SubjectKind } from "../graphql/generated/graphql";
import type { PlanContent } from "./planDraft";
import type { PlanDraft } from "./usePlanDraft";

/** Who fills sheets on each kind, above, beside and below; how bodies vote; what the rules leave the unit to set. */
export function EvaluatorsStep({ draft }: { draft: PlanDraft }) {
  const translate = useTranslate();
  const id = useId();
  const { plan, content, change } = draft;
  const edition = editionByCode(plan.editionCode);
  const kinds = SUBJECT_KINDS.filter((it) => edition.subjects[it]);
  return (
    <>
      {kinds.map((kind) => (
        <KindEvaluators
          key={kind}
          kind={kind}
          evaluators={content.evaluators}
          onChange={(evaluators) => change({ evaluators })}
        />
      ))}
      <Typography id={id} component="h3" variant="h6" sx={{ mt: 3, mb: 1 }}>
        {translate("plans.evaluators.ballot")}
      </Typography>
      <ChoiceCards
        name={`${id}-ballot`}
        labelledBy={id}
        value={content.ballotMode}
        onChange={(ballotMode) => change({ ballotMode })}
        choices={BALLOT_MODES.map((value) => ({
          value,
          label: translate(`plans.ballotMode.${value}`),
          help: translate(`plans.ballotModeHelp.${value}`),
        }))}
      />
      <FormControlLabel
        sx={{ mt: 2, display: "flex" }}
        control={
          <Switch
            checked={content.asksCommitteeVote}
            onChange={(_, asksCommitteeVote) => change({ asksCommitteeVote })}
          />
        }
        label={translate("plans.evaluators.committeeVote")}
      />
      <Typography sx={{ color: "text.secondary" }}>
        {translate("plans.evaluators.committeeVoteHelp")}
      </Typography>
      <FormControlLabel
        sx={{ mt: 2, display: "flex" }}
        control={<Switch checked={content.hasPrompts} onChange={(_, hasPrompts) => change({ hasPrompts })} />}
        label={translate("plans.evaluators.prompts")}
      />
      <Typography component="h3" variant="h6" sx={{ mt: 3, mb: 1 }}>
        {translate("plans.evaluators.settings")}
      </Typography>
      <Typography sx={{ color: "text.secondary", mb: 2 }}>
        {translate("plans.evaluators.settingsHelp")}
      </Typography>
      {kinds.map((kind) => (
        <KindSettings key={kind} kind={kind} draft={draft} />
      ))}
    </>
  );
}

interface KindEvaluatorsProps {
  kind: SubjectKind;
  evaluators: PlanContent["evaluators"];
  onChange: (evaluators: PlanContent["evaluators"]) => void;
}

function KindEvaluators({ kind, evaluators, onChange }: KindEvaluatorsProps) {
  const translate = useTranslate();
  const set = (index: number, part: Partial<PlanContent["evaluators"][number]>) =>
    onChange(evaluators.map((it, at) => (at === index ? { ...it, ...part } : it)));
  const add = (side: EvaluatorSide) =>
    onChange([...evaluators, { subjectKind: kind, side, body: "", isConfidential: false, role: null }]);
  const name = translate(`plans.kinds.${kind}`);
  const helpOf = ({ role }: PlanContent["evaluators"][number]) =>
    translate(`plans.evaluators.${role ? (fillsSheet(role) ? "found" : "noSheet") : "byHand"}`);
  return (
    <Box component="section" role="group" aria-label={name} sx={{ mb: 3 }}>
      <Typography component="h3" variant="h6">
        {name}
      </Typography>
      {EVALUATOR_SIDES.map((side) => (
        <Box key={side} sx={{ mt: 1 }}>
          <Typography
            component="h4"
            sx={{ fontWeight: 600, "&::first-letter": { textTransform: "uppercase" } }}
          >
            {translate(`plans.sides.${side}`)}
          </Typography>
          {evaluators.map((it, index) =>
            it.subjectKind !== kind || it.side !== side ? null : (
              <Box
                // biome-ignore lint/suspicious/noArrayIndexKey: entries have no name of their own
                key={index}
                sx={{
                  display: "grid",
                  gap: 1,
                  alignItems: "center",
                  gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "minmax(0, 1fr) auto auto" },
                  my: 1,
                }}
              >
                <TextField
                  multiline
                  label={translate("plans.evaluators.body")}
                  helperText={helpOf(it)}
                  value={it.body}
                  onChange={(event) => set(index, { body: event.target.value })}
                  slotProps={{ htmlInput: { maxLength: 200 } }}
                />
                {it.role && CONFIDENTIAL_ROLES.includes(it.role) ? (
                  <FormControlLabel
                    control={
                      <Switch
                        checked={it.isConfidential}
                        onChange={(_, isConfidential) => set(index, { isConfidential })}
                      />
                    }
                    label={translate("plans.evaluators.confidential")}
                  />
                ) : (
                  <span />
                )}
                <Button
                  color="inherit"
                  sx={{ justifySelf: "start" }}
                  onClick={() => onChange(evaluators.filter((_, at) => at !== index))}
                  aria-label={translate("plans.evaluators.dropOf", { body: it.body })}
                >
                  {translate("plans.criteria.drop")}
                </Button>
              </Box>
            ),
          )}
          <Button onClick={() => add(side)}>
            {translate("plans.evaluators.add", { side: translate(`plans.sides.${side}`) })}
          </Button>
        </Box>
      ))}
    </Box>
  );
}

function KindSettings({ kind, draft }: { kind: SubjectKind; draft: PlanDraft }) {
  const translate = useTranslate();
  const { plan, content, change } = draft;
  const rules = editionByCode(plan.editionCode).subjects[kind];
  if (!rules) return null;
  const open: { field: string; setting: RuleSetting; value: string }[] = [
    ...(rules.quota ? QUOTA_SETTINGS : [])
      .filter(({ field }) => field !== "group" || rules.quota?.certainty !== "SOURCED")
      .map((setting) => ({
        field: `quota.${setting.field}`,
        setting,
        value: String(rules.quota?.value[setting.field] ?? setting.defaultValue),
      })),
    ...(rules.ballot?.certainty === "UNCERTAIN" ? BALLOT_SETTINGS : []).map((setting) => ({
      field: `ballot.${setting.field}`,
      setting,
      value: String(rules.ballot?.value[setting.field] ?? setting.defaultValue),
    })),
  ];
  if (open.length === 0) return null;
  const set = (field: string, value: string, byDefault: string) => {
    const others = content.settings.filter((it) => it.kind !== kind || it.field !== field);
    change({ settings: value === byDefault ? others : [...others, { kind, field, value }] });
  };
  const share = content.quotaShares.find((it) => it.kind === kind)?.sharePercent;
  return (
    <Box component="section" sx={{ mb: 2 }}>
      <Typography component="h4" sx={{ fontWeight: 700, mb: 1 }}>
        {translate(`plans.kinds.${kind}`)}
      </Typography>
      <Box sx={{ display: "grid", gap: 2, gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "1fr 1fr" } }}>
        {open.map(({ field, setting, value }) => (
          <SettingField
            key={field}
            setting={setting}
            // The same question of every kind: why it is open is said once.
            isExplained={kind === "MEMBER"}
            value={content.settings.find((it) => it.kind === kind && it.field === field)?.value ?? value}
            onChange={(next) => set(field, next, value)}
          />
        ))}
        {rules.quota && (
          <TextField
            type="number"
            label={translate("plans.evaluators.share", { share: rules.quota.value.sharePercent })}
            value={share ?? ""}
            onChange={(event) => {
              const others = content.quotaShares.filter((it) => it.kind !== kind);
              const percent = Number.parseInt(event.target.value, 10);
              change({
                quotaShares: Number.isNaN(percent) ? others : [...others, { kind, sharePercent: percent }],
              });
            }}
            slotProps={{ htmlInput: { min: 0, max: rules.quota.value.sharePercent, inputMode: "numeric" } }}
          />
        )}
      </Box>
    </Box>
  );
}

interface SettingFieldProps {
  setting: RuleSetting;
  isExplained: boolean;
  value: string;
  onChange: (value: string) => void;
}

function SettingField({ setting, isExplained, value, onChange }: SettingFieldProps) {
  const read = useBilingual();
  return (
    <TextField
      select
      label={read(setting.label)}
      helperText={isExplained ? read(setting.why) : undefined}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      {setting.options.map((option) => (
        <MenuItem key={String(option.value)} value={String(option.value)} sx={{ whiteSpace: "normal" }}>
          {read(option.text)}
        </MenuItem>
      ))}
    </TextField>
  );
}
