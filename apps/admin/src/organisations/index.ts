import { lazy } from "react";
import type { ResourceProps } from "react-admin";

const OrganisationList = lazy(async () => ({
  default: (await import("./OrganisationList")).OrganisationList,
}));

/** One page walks the tree: /organisations/:id lists what stands below. */
export const organisations = {
  name: "organisations",
  list: OrganisationList,
  recordRepresentation: "name",
} satisfies ResourceProps;
