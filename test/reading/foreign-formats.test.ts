import { expect, test } from 'vitest';
import { publicFile } from '../../subgraphs/shared/import/file/public-file.ts';
import { archive } from './archives.ts';
import { refusal } from './files.ts';

const bytes = (latin1: string) => Buffer.from(latin1, 'latin1');

test.each([
  ['a PDF', bytes('%PDF-1.7\n%âãÏÓ'), /é um PDF.*\.txt/],
  ['a PDF after a mark of UTF-8', bytes('ï»¿%PDF-1.4'), /é um PDF/],
  ['a photograph', bytes('ÿØÿà\0JFIF'), /é uma imagem.*OCR/],
  ['a picture', bytes('\u0089PNG\r\n'), /é uma imagem/],
  ['a gzip', bytes('\u001f\u008b\b\0'), /compactado/],
  ['a rar', bytes('Rar!\u001a'), /compactado/],
  ['a rich text', bytes('{\\rtf1\\ansi'), /\.rtf.*\.txt/],
  [
    'a document of Word',
    archive([{ name: 'word/document.xml', content: '<w/>' }]),
    /documento do Office.*\.txt/,
  ],
  ['nothing', bytes(''), /está vazio/],
  ['nothing but ends of lines and separators', bytes('\n;;;\n \n'), /está vazio/],
])('%s is told for what it is, and what to do', async (_, content, message) => {
  expect(await refusal(publicFile('dado.xyz', content))).toEqual([expect.stringMatching(message)]);
});
