/** The kinds of thing that a decision may be about; each is known by its id in the subgraph that owns it. */
export enum SubjectType {
  Plan = 'Plan',
  Action = 'Action',
  FiscalYear = 'FiscalYear',
  NetworkUnit = 'NetworkUnit',
  Organization = 'Organization',
}

/** One thing that a decision is about: its type, and the id by which its owner knows it. */
export interface Subject {
  subjectType: SubjectType;
  subjectId: string;
}
