// The first bytes of files are no text.
/* oxlint-disable no-control-regex */

/** Formats that cannot be imported, by their first bytes (as latin-1), with what to do instead. */
const FORMATS: [RegExp, string][] = [
  [
    /^(?:\u00ef\u00bb\u00bf)?\s*%PDF-/,
    'é um PDF. Abra, selecione o texto todo, copie para um arquivo .txt e importe esse; de uma tabela, copie para uma planilha. Um PDF que é foto de papel precisa antes de reconhecimento de texto (OCR)',
  ],
  [
    /^\u00d0\u00cf\u0011\u00e0/,
    'é um arquivo antigo do Office (.xls, .doc), ou protegido por senha. Abra no programa, tire a senha e salve a planilha como .xlsx ou .ods, o texto como .txt',
  ],
  [
    /^(?:\u00ff\u00d8\u00ff|\u0089PNG|GIF8|II\*\0|MM\0\*)/,
    'é uma imagem. Passe antes por reconhecimento de texto (OCR) e confira os números',
  ],
  [/^(?:\u001f\u008b|Rar!|7z\u00bc\u00af|BZh)/, 'é um arquivo compactado. Tire dele o que quer importar'],
  [/^\{\\rtf/, 'é um texto .rtf. Salve como .txt'],
];

/** Why a file that begins like this cannot be imported, in Portuguese; null when nothing speaks against it. */
export const foreignFormat = (start: string): string | null =>
  FORMATS.find(([begins]) => begins.test(start))?.[1] ?? null;
