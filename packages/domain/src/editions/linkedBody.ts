/** Bodies beside a Party organisation whose levels bear on its own: government, Fatherland Front, mass organisations. */
export const LINKED_BODY_KINDS = ["GOVERNMENT", "FATHERLAND_FRONT", "MASS_ORGANISATION"] as const;
export type LinkedBodyKind = (typeof LINKED_BODY_KINDS)[number];
