const inBrasilia = new Intl.DateTimeFormat('sv-SE', { timeZone: 'America/Sao_Paulo' });

/** The day on which the site is rendered, where the country's deadlines are counted: "2026-11-21". */
export const renderDay: string = inBrasilia.format(new Date());
