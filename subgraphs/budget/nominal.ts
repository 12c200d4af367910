/** What every description of an amount of money ends with: series over years are not corrected. */
export const NOMINAL = 'Em moeda da época, sem correção pela inflação.';
