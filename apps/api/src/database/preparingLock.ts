/** Advisory lock of whoever changes the schema or fills the database: any number, the same for every process of ours. */
export const PREPARING_LOCK = 7_030_331;
