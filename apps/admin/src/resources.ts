import type { ResourceProps } from "react-admin";

/** Every resource of the dashboard; each folder exports its own object. */
export const resources: ResourceProps[] = [];
