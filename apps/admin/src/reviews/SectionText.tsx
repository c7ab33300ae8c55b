import { TextField } from "@mui/material";
import type { SelfAssessmentSection, SubjectKind } from "@xeploai/domain";
import { useTranslate } from "react-admin";
import { useBilingual } from "../components/useBilingual";
import type { ReviewWorkFragment } from "../graphql/generated/graphql";
import { RemedyNotes } from "./RemedyNotes";
import { composeText } from "./selfAssessmentDraft";

interface SectionTextProps {
  section: SelfAssessmentSection;
  kind: SubjectKind;
  value: string;
  onChange: (text: string) => void;
  previous: ReviewWorkFragment["previous"];
}

/** One written section of the form, with plain help under it, and above it what it answers to from last year. */
export function SectionText({ section, kind, value, onChange, previous }: SectionTextProps) {
  const translate = useTranslate();
  const read = useBilingual();
  const title = read(section.title);
  const isPerson = kind === "MEMBER" || kind === "CADRE";
  const help = isPerson
    ? translate(`reviews.sectionHelp.${section.code.replaceAll(".", "_")}`, {
        _: translate("reviews.sectionHelp.default"),
      })
    : translate("subjects.sectionHelp");
  return (
    <>
      {section.topic === "REMEDY" && <RemedyNotes previous={previous} />}
      <TextField
        label={title}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onBlur={() => onChange(composeText(value))}
        onPaste={(event) => {
          const pasted = event.clipboardData.getData("text");
          if (pasted === composeText(pasted)) return;
          // Pasted letters with separate tone marks become ordinary Vietnamese letters at once.
          event.preventDefault();
          const field = event.target as HTMLTextAreaElement;
          const { selectionStart, selectionEnd } = field;
          onChange(value.slice(0, selectionStart) + composeText(pasted) + value.slice(selectionEnd));
        }}
        helperText={help}
        multiline
        minRows={5}
        maxRows={18}
        fullWidth
        margin="normal"
        slotProps={{
          htmlInput: { "data-section": section.code, lang: "vi" },
          inputLabel: {
            shrink: true,
            sx: {
              whiteSpace: "normal",
              position: "static",
              transform: "none",
              mb: 0.5,
              fontWeight: 600,
              color: "text.primary",
            },
          },
          formHelperText: { sx: { fontSize: "0.95rem" } },
          input: { notched: false },
        }}
      />
    </>
  );
}
