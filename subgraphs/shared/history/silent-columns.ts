/** Columns of which a change says nothing to a person: where a value stands, and what only serves to order or find it. */
export const SILENT = /(^|_)source_id$|locator$|^position$|^search_name$/;

/** SQL for whether a change of this alias touched such columns only; the pattern is the parameter named. */
export const isSilent = (alias: string, parameter: string): string =>
  `not exists (select from jsonb_object_keys(${alias}."after") k where k !~ ${parameter})`;
