const PLANALTO = 'https://www.planalto.gov.br/ccivil_03';

/**
 * Federal norms of social assistance that councils cite, with the address of their text. Kind, number and year together
 * tell them from the laws of states and cities, so that a citation need not say "federal".
 */
export const KNOWN_NORMS: Readonly<Record<string, string>> = {
  'Lei 4.320/1964': `${PLANALTO}/leis/l4320.htm`,
  'Lei 8.069/1990': `${PLANALTO}/leis/l8069.htm`,
  'Lei 8.742/1993': `${PLANALTO}/leis/l8742.htm`,
  'Lei complementar 101/2000': `${PLANALTO}/leis/lcp/lcp101.htm`,
  'Lei 11.340/2006': `${PLANALTO}/_ato2004-2006/2006/lei/l11340.htm`,
  'Decreto 6.307/2007': `${PLANALTO}/_ato2007-2010/2007/decreto/d6307.htm`,
  'Decreto 7.053/2009': `${PLANALTO}/_ato2007-2010/2009/decreto/d7053.htm`,
  'Lei 12.435/2011': `${PLANALTO}/_ato2011-2014/2011/lei/l12435.htm`,
  'Lei 12.527/2011': `${PLANALTO}/_ato2011-2014/2011/lei/l12527.htm`,
  'Lei 13.019/2014': `${PLANALTO}/_ato2011-2014/2014/lei/l13019.htm`,
  'Lei 13.146/2015': `${PLANALTO}/_ato2015-2018/2015/lei/l13146.htm`,
  'Lei 13.709/2018': `${PLANALTO}/_ato2015-2018/2018/lei/l13709.htm`,
};
