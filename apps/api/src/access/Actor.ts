import type { Actor as DomainActor, Role } from "@xeploai/domain";
import type { Visitor } from "../database/Door.js";
import type { OrganisationKind } from "../modules/organisations/organisation.types.js";

/** A role over the organisations whose tree positions lie in `lo..hi`. */
export interface ActorGrant {
  role: Role;
  lo: number;
  hi: number;
  validFrom: string;
  validTo: string | null;
  organisation: { id: string; name: string; shortName: string; kind: OrganisationKind };
}

/** A signed-in account as the domain's access table sees it, with the session that carries it. */
export interface Actor extends DomainActor, Visitor {
  sessionHash: Buffer;
  username: string;
  displayName: string;
  locale: string;
  mustChangePassword: boolean;
  expiresAt: Date;
  grants: ActorGrant[];
}
