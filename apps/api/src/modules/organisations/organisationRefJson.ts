/** SQL of an OrganisationRef as JSON, from a row of organisations under `alias`. */
export const organisationRefJson = (alias: string): string =>
  `json_build_object('id', ${alias}.id, 'name', ${alias}.name, 'shortName', ${alias}.short_name, 'kind', ${alias}.kind)`;
