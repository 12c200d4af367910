import { allLines, declaredKind, readTable, sourceOfTable } from '../../shared/import/table/table.ts';
import type { Layout, Reading } from '../../shared/import/layout.ts';
import type { Problem } from '../../shared/import/problem.ts';
import { SourceDocument } from '../../shared/source.ts';
import { tellsPlace } from '../../shared/import/place-traces.ts';
import { LocationKind } from '../location-kind.ts';
import { GENERIC_REASONS, isGenericLocator, isGenericReason } from '../protected-place.ts';
import { OrganizationAddress } from '../organization-office.ts';
import { OrganizationOffer } from '../organization-offer.ts';
import { Organization } from '../organization.ts';
import { organizationAddress, organizationOf } from './organization-rows.ts';
import { ORGANIZATIONS_TEMPLATE } from './organizations-template.ts';
import { placeOfFacts } from './place-of-facts.ts';
import { anything, isTellingName, protectedCells, type Allowed } from './protected-cells.ts';

const KIND = 'organizacoes';

/** What may be told of a protected organization. Its CNPJ would lead to the address that the tax register tells. */
const PROTECTED = {
  what: 'organização',
  columns: new Map<string, Allowed>([
    ...['atendimento', 'assessoramento', 'defesa_de_direitos', 'localizacao'].map(
      (heading): [string, Allowed] => [heading, anything],
    ),
    ['id', { holds: (text) => !/\d{4}/.test(text.replace(/^\d{6,7}-/, '')), remedy: 'Use um código sem número de outro cadastro' }], // prettier-ignore
    ['nome', { holds: (text) => !tellsPlace(text), remedy: 'Use um nome sem rua, bairro, telefone nem CEP' }],
    ['ofertas', { holds: (text) => !tellsPlace(text), remedy: 'Diga só o que se oferece, não onde' }],
    ['motivo', { holds: isGenericReason, remedy: `Cite uma lei, como "Lei nº 11.340/2006", ou use um destes: ${GENERIC_REASONS.join(' ')}` }], // prettier-ignore
    ['lugar', { holds: isGenericLocator, remedy: 'Escreva só onde no documento, como "página 3"' }],
  ]),
};

/**
 * The organizations of a municipality. With `# completa: sim`, those that are missing in the file are withdrawn; one
 * that became protected loses its address and CNPJ in any case.
 */
export const organizations: Layout = {
  kind: KIND,
  title: 'Organizações da sociedade civil de um município: nome, CNPJ, o que oferecem e onde ficam',
  namesItsPlace: true,
  template: ORGANIZATIONS_TEMPLATE,
  recognises: (file) => declaredKind(file) === KIND,

  read(file): Reading {
    const problems: Problem[] = [];
    const facts = readTable(file, problems);
    const source = sourceOfTable(facts, file);
    const ibgeCode = placeOfFacts(facts, file, problems);
    const read = facts.rows.map((row) => ({ row, ...organizationOf(row, ibgeCode, source.id) }));

    const hidden = read.filter(({ organization }) => organization.locationKind === LocationKind.PROTECTED);
    const hiddenLines = new Set(hidden.map(({ row }) => row.line));
    for (const { row } of hidden) problems.push(...protectedCells(file, row, PROTECTED));

    const ids = read.map(({ organization }) => organization.id);
    for (const { row } of read.filter(({ organization }, index) => ids.indexOf(organization.id) !== index))
      row.refuse('id', 'o código se repete no arquivo', 'Dê a cada organização um código só seu');
    const addresses = read.flatMap(({ row, organization: { id, locationKind } }) =>
      locationKind === LocationKind.PUBLIC ? [organizationAddress(row, id)] : [],
    );

    return {
      sets: [
        { entity: SourceDocument, rows: [source] },
        {
          entity: Organization,
          rows: read.map(({ organization }) => organization),
          ...(facts.about.get('completa') === 'sim' ? { scope: { ibgeCode } } : {}),
        },
        { entity: OrganizationAddress, rows: addresses, scope: { organizationId: ids } },
        {
          entity: OrganizationOffer,
          rows: read.flatMap(({ offers }) => offers),
          scope: { organizationId: ids },
        },
      ],
      // As of units: no message may quote the line of what is protected.
      problems: problems.map((each) => (hiddenLines.has(each.line) ? { ...each, value: '…' } : each)),
      usedLines: allLines(file),
      ...(hidden.length > 0 ? { tellsPlace: isTellingName } : {}),
    };
  },
};
