/** A ballot `b` as the schema has it: no votes before its minutes are closed. */
export const BALLOT_JSON = `json_build_object('id', b.id, 'number', b.number, 'kind', b.kind, 'basisId', b.basis_id,
  'mode', b.mode, 'state', b.state, 'openedAt', b.opened_at, 'closedAt', b.closed_at, 'convened', b.convened,
  'present', b.present, 'rollHash', encode(b.roll_hash, 'hex'), 'issued', b.issued, 'returned', b.returned,
  'valid', b.valid, 'invalid', b.invalid, 'blank', b.blank, 'tellers', b.tellers, 'reason', b.reason,
  'complainant', (SELECT m.full_name FROM members m WHERE m.id = b.complainant_id), 'destroyedOn', b.destroyed_on,
  'destroyedBy', b.destroyed_by, 'destroyWitness', b.destroy_witness,
  'version', b.version,
  'seats', (SELECT COALESCE(json_agg(json_build_object('number', s.number, 'memberId', s.id, 'name', b.tellers[s.number],
      'hasAccount', EXISTS (SELECT 1 FROM accounts a WHERE a.member_id = s.id AND a.disabled_at IS NULL),
      'keyedAt', (SELECT c.keyed_at FROM ballot_counts c WHERE c.ballot_id = b.id AND c.teller = s.number),
      'hasKey', EXISTS (SELECT 1 FROM ballot_boxes x WHERE x.ballot_id = b.id
        AND CASE s.number WHEN 1 THEN x.first_key ELSE x.second_key END IS NOT NULL)) ORDER BY s.number), '[]')
    FROM unnest(b.teller_ids) WITH ORDINALITY AS s (id, number)),
  'slips', (SELECT x.slips FROM ballot_boxes x WHERE x.ballot_id = b.id),
  'castCount', (SELECT x.cast_count FROM ballot_boxes x WHERE x.ballot_id = b.id),
  'receipts', COALESCE((SELECT to_json(x.receipts) FROM ballot_boxes x WHERE x.ballot_id = b.id), '[]'),
  'subjects', (SELECT COALESCE(json_agg(json_build_object('reviewId', t.review_id, 'name', m.full_name, 'base', t.base,
      'levels', t.levels) ORDER BY m.sort_key COLLATE "vi-x-icu", m.id), '[]')
    FROM ballot_tallies t JOIN reviews r ON r.id = t.review_id JOIN members m ON m.id = r.member_id
   WHERE t.ballot_id = b.id),
  'tallies', (SELECT COALESCE(json_agg(${tallyJson("t", "m")} ORDER BY m.sort_key COLLATE "vi-x-icu", m.id), '[]')
    FROM ballot_tallies t JOIN reviews r ON r.id = t.review_id JOIN members m ON m.id = r.member_id
   WHERE t.ballot_id = b.id AND b.state = 'CLOSED'),
  'acts', (SELECT COALESCE(json_agg(json_build_object('act', j.act, 'at', j.at, 'by', a.display_name, 'figure', j.figure)
      ORDER BY j.at, j.id), '[]')
    FROM ballot_acts j JOIN accounts a ON a.id = j.account_id WHERE j.ballot_id = b.id))`;

/** Votes on one subject, `t`, whose member is `m`. */
export function tallyJson(t: string, m: string): string {
  return `json_build_object('reviewId', ${t}.review_id, 'memberName', ${m}.full_name, 'excellent', ${t}.excellent,
    'good', ${t}.good, 'satisfactory', ${t}.satisfactory, 'unsatisfactory', ${t}.unsatisfactory, 'blank', ${t}.blank,
    'base', ${t}.base, 'required', ${t}.required, 'outcome', ${t}.outcome, 'next', ${t}.next, 'escalation', ${t}.escalation, 'isInForce', ${t}.is_in_force)`;
}
