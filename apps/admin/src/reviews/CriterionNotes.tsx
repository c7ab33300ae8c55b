import { createContext, useContext } from "react";
import type { ReviewCriteriaFragment } from "../graphql/generated/graphql";

type Line = ReviewCriteriaFragment["criteria"][number];

const Lines = createContext<readonly Line[]>([]);

/** What units wrote about the lines of the form below: evidence to be shown, the meaning of the grades. */
export const CriterionNotes = Lines.Provider;

/** The notes on one line; undefined for a line nobody wrote about. */
export function useCriterionNotes(code: string): Line | undefined {
  return useContext(Lines).find((it) => it.code === code);
}
