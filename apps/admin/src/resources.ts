import type { ResourceProps } from "react-admin";
import { accounts } from "./accounts";
import { audit } from "./audit";
import { members } from "./members";
import { organisations } from "./organisations";

/** Every resource of the dashboard; each folder exports its own object. */
export const resources: ResourceProps[] = [organisations, members, accounts, audit];
