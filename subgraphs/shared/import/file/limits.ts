const KB = 1024;
const MB = 1024 * KB;

/** How large a file may be, in all and in its parts; what is larger is refused before it costs memory. */
export const LIMITS = {
  /** Text and tables in text. */
  textBytes: 512 * MB,
  /** Up to here a text is kept in memory as a whole. */
  shortTextBytes: 16 * MB,
  /** What is kept of a longer text, for recognition. */
  beginningBytes: 64 * KB,
  lineBytes: MB,
  jsonBytes: 32 * MB,
  jsonDepth: 64,
  jsonObjects: 500_000,
  jsonValues: 2_000_000,
  columns: 512,
  cellCharacters: 64 * KB,
  sheetRows: 200_000,
  sheetCells: 500_000,
  archiveBytes: 20 * MB,
  entries: 200,
  entryBytes: 50 * MB,
  archiveContentBytes: 150 * MB,
  ratio: 100,
  /** Of the memory of the thread that opens spreadsheets and JSON. */
  workerMegabytes: 200,
  /** Without a sign of progress from that thread. */
  workerSilenceMs: 10_000,
} as const;

/** A size for people: "20 MB". */
export const megabytes = (bytes: number): string => `${Math.ceil(bytes / MB)} MB`;
