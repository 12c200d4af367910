/** The made-up municipality that shows everything; it is in no list of the country and in no count. */
export const DEMONSTRATION = '0000000';
