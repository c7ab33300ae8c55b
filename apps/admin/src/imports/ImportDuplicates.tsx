import { Box } from "@mui/material";
import { useTranslate } from "react-admin";
import { Section } from "../components/Section";
import type { RosterImportFieldsFragment } from "../graphql/generated/graphql";

/** Rows that are about somebody already known, and by what they were recognised. */
export function ImportDuplicates({ duplicates }: { duplicates: RosterImportFieldsFragment["duplicates"] }) {
  const translate = useTranslate();
  if (duplicates.length === 0) return null;
  return (
    <Section title={`${translate("imports.duplicates.title")} (${String(duplicates.length)})`}>
      <Box component="ul" tabIndex={0} sx={{ pl: 3, my: 0, maxHeight: 320, overflow: "auto" }}>
        {duplicates.map(({ row, fullName, matchedBy, matchedName, otherRow }) => {
          const isInFile = typeof otherRow === "number";
          return (
            <li key={`${String(row)}-${matchedBy}`}>
              {translate(isInFile ? "imports.duplicates.inFile" : "imports.duplicates.inSystem", {
                row,
                name: fullName,
                other: isInFile ? otherRow : (matchedName ?? fullName),
                key: translate(`imports.duplicateKeys.${matchedBy}`),
              })}
            </li>
          );
        })}
      </Box>
    </Section>
  );
}
