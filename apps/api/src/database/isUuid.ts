const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** True for a text PostgreSQL reads as uuid; asked before an id of the client reaches a query. */
export const isUuid = (text: string): boolean => UUID.test(text);
