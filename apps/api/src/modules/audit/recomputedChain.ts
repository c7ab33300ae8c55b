/**
 * What a chain says of itself, recomputed from its first entry: how many entries there are, the hash of the last, and
 * the first that does not follow from the one before. Asked LATERAL beside `audit_chains c`.
 */
export const RECOMPUTED_CHAIN = `
  SELECT count(*) AS entries, encode((array_agg(hash ORDER BY sequence DESC))[1], 'hex') AS last_hash,
         min(sequence) FILTER (WHERE sequence <> place OR previous_hash <> before OR hash <> computed) AS broken_at
    FROM (SELECT e.sequence, e.hash, e.previous_hash,
                 row_number() OVER (ORDER BY e.sequence) AS place,
                 lag(e.hash, 1, sha256(convert_to(c.id::text, 'UTF8'))) OVER (ORDER BY e.sequence) AS before,
                 sha256(e.previous_hash ||
                   convert_to(E'\\x1f' || c.id || E'\\x1f' || e.sequence || E'\\x1f' || e.payload, 'UTF8')) AS computed
            FROM audit_entries e WHERE e.chain_id = c.id) chained`;
