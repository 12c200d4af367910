import type { WrittenFile } from '../data-files.ts';
import { type PackageFacts, siteLicence } from './datapackage.ts';

const PUBLISHER = { name: 'SUAS às claras' };

/** The set of tables as DCAT 3, in JSON-LD: a data set and a distribution for each file of data. */
export const dcat = (facts: PackageFacts, files: readonly WrittenFile[], versions: readonly string[]) => ({
  '@context': {
    dcat: 'http://www.w3.org/ns/dcat#',
    dcterms: 'http://purl.org/dc/terms/',
    foaf: 'http://xmlns.com/foaf/0.1/',
    spdx: 'http://spdx.org/rdf/terms#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
  },
  ...dcatDataset(facts, files, versions),
});

/** The same without its context, to stand in a catalogue. */
export const dcatDataset = (
  facts: PackageFacts,
  files: readonly WrittenFile[],
  versions: readonly string[],
) => ({
  '@id': facts.address,
  '@type': 'dcat:Dataset',
  'dcterms:identifier': facts.name,
  'dcterms:title': { '@value': facts.title, '@language': 'pt-BR' },
  'dcterms:description': { '@value': facts.description, '@language': 'pt-BR' },
  'dcterms:language': 'pt-BR',
  'dcterms:publisher': { '@type': 'foaf:Organization', 'foaf:name': PUBLISHER.name },
  'dcterms:issued': { '@value': facts.created, '@type': 'xsd:dateTime' },
  'dcterms:license': { '@id': siteLicence.path },
  'dcterms:rights': siteLicence.title,
  'dcat:version': facts.version,
  'dcat:hasVersion': versions.map((version) => ({ '@id': version })),
  'dcat:landingPage': { '@id': facts.page },
  'dcat:distribution': files.map((file) => ({
    '@id': facts.address + file.path,
    '@type': 'dcat:Distribution',
    'dcterms:title': file.path,
    'dcat:downloadURL': { '@id': facts.address + file.path },
    'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${file.mediaType}` },
    'dcat:byteSize': { '@value': file.bytes, '@type': 'xsd:nonNegativeInteger' },
    'dcterms:license': { '@id': siteLicence.path },
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
      'spdx:checksumValue': { '@value': file.sha256, '@type': 'xsd:hexBinary' },
    },
  })),
});

/** The set of tables as schema.org has it, which search engines of data read. */
export const schemaOrg = (facts: PackageFacts, files: readonly WrittenFile[]) => ({
  '@context': 'https://schema.org/',
  '@type': 'Dataset',
  '@id': facts.address,
  url: facts.page,
  name: facts.title,
  description: facts.description,
  identifier: facts.name,
  version: facts.version,
  datePublished: facts.created,
  inLanguage: 'pt-BR',
  isAccessibleForFree: true,
  license: siteLicence.path,
  creator: { '@type': 'Organization', ...PUBLISHER },
  distribution: files.map((file) => ({
    '@type': 'DataDownload',
    name: file.path,
    contentUrl: facts.address + file.path,
    encodingFormat: file.mediaType,
    contentSize: `${file.bytes} B`,
    sha256: file.sha256,
  })),
});
