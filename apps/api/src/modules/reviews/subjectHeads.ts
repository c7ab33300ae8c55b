/** Heads of the collective or organisation of review `r` on the reference day of its round `rd`. */
export const SUBJECT_HEADS = `
  SELECT h.member_id FROM posts h
   WHERE h.is_head AND h.valid_from <= rd.as_of AND (h.valid_to IS NULL OR h.valid_to > rd.as_of)
     AND (h.collective_id = r.collective_id OR (h.organisation_id = r.organisation_id AND h.kind = 'PARTY'))`;
