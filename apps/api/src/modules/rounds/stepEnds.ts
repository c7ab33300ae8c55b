/** SQL of the last days that the calendar of round `rd` names, by step. */
export const STEP_ENDS = `(SELECT COALESCE(json_object_agg(s.code, s.ends_on), '{}') FROM round_steps s WHERE s.round_id = rd.id)`;
