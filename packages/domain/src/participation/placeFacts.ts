/** A leadership collective to which a post belongs. */
export interface PostCollective {
  readonly id: string;
  readonly memberCount: number;
  /** True for the collective of a Party committee. */
  readonly isPartyCommittee: boolean;
  /** The committee in which all its members sit; null when they do not, and for a committee itself. */
  readonly committeeId: string | null;
}

/** A post that a person holds. */
export interface HeldPost {
  readonly id: string;
  readonly sphere: "PARTY" | "STATE" | "MASS_ORGANISATION";
  readonly role: "HEAD" | "DEPUTY" | "MEMBER";
  /** True for a full-time post (chuyên trách), false for a concurrent one (kiêm nhiệm). */
  readonly isFullTime: boolean;
  /** Share of the working time, 0 to 100; null when not recorded. */
  readonly workingTimePercent: number | null;
  /** Place among the person's posts, 1 the highest; null when not recorded. */
  readonly rank: number | null;
  /** Null for a post without a collective, as that of a secretary in a cell without a committee. */
  readonly collective: PostCollective | null;
  /** True when the person is suspended from this committee (đình chỉ sinh hoạt cấp ủy). */
  readonly isSuspended?: boolean;
}

/** What `reviewPlaces` needs to know of one person. */
export interface PlaceFacts {
  /** Review year. */
  readonly year: number;
  /** The cell of activity (chi bộ nơi sinh hoạt). */
  readonly cellId: string;
  readonly posts: readonly HeldPost[];
  /** True for a cadre, civil servant or public employee, who has a State rating. */
  readonly isStateEmployee?: boolean;
}
