import { lazy } from "react";
import type { ResourceProps } from "react-admin";

const AuditList = lazy(async () => ({ default: (await import("./AuditList")).AuditList }));

export const audit = { name: "auditEntries", list: AuditList } satisfies ResourceProps;
