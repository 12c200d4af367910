import type { NetworkUnit } from '../../graph/network.ts';
import { pointGap, unitKind } from '../../text/labels.ts';
import { defineTable } from '../define-table.ts';
import { ofTowns } from '../scope.ts';
import { date, decimal, list, text, word } from '../table.ts';

/** The place of a unit that has a public one; of any other there is none to write. */
const place = ({ location }: NetworkUnit) => (location.__typename === 'PublicLocation' ? location : null);

const places = {
  PublicLocation: 'público',
  ProtectedLocation: 'protegido',
  UnknownLocation: 'não informado',
} as const;

export const units = defineTable(ofTowns((town) => town.published.networkUnits))({
  name: 'unidades',
  title: 'Unidades da rede; as protegidas sem lugar',
  about: 'NetworkUnit',
  key: ['unidade_id'],
  columns: [
    text('Unidade id', 'NetworkUnit.id', ({ id }) => id),
    word('Tipo', 'NetworkUnit.kind', unitKind, ({ kind }) => kind),
    text('Nome', 'NetworkUnit.name', ({ name }) => name),
    {
      ...word('Lugar', 'NetworkUnit.location', places, ({ location }: NetworkUnit) => location.__typename),
      hidden: places.ProtectedLocation,
    },
    text(
      'Por que sem lugar',
      'A razão de um lugar protegido ou não informado; vazio no lugar público.',
      ({ location }) => (location.__typename === 'PublicLocation' ? null : location.reason),
    ),
    text('Endereço', 'PublicLocation.address', (unit) => place(unit)?.address),
    text('Bairro', 'PublicLocation.neighbourhood', (unit) => place(unit)?.neighbourhood),
    text('CEP', 'PublicLocation.postalCode', (unit) => place(unit)?.postalCode),
    list('Telefones', 'PublicLocation.phones', (unit) => place(unit)?.phones ?? []),
    text('Horário', 'PublicLocation.openingHours', (unit) => place(unit)?.openingHours),
    list('O que levar', 'PublicLocation.whatToBring', (unit) => place(unit)?.whatToBring ?? []),
    decimal('Latitude', 'PublicLocation.latitude', (unit) => degrees(place(unit)?.latitude), 'graus'),
    decimal('Longitude', 'PublicLocation.longitude', (unit) => degrees(place(unit)?.longitude), 'graus'),
    word('Lacuna do ponto', 'PublicLocation.pointGap', pointGap, (unit) => place(unit)?.pointGap),
    list('Portas de entrada', 'ProtectedLocation.accessVia', ({ location }) =>
      location.__typename === 'ProtectedLocation' ? location.accessVia.map(({ name }) => name) : [],
    ),
    list('Serviços', 'NetworkUnit.services', ({ services }) => services.map(({ service }) => service.code)),
    list('Territórios', 'NetworkUnit.territories', ({ territories }) => territories.map(({ name }) => name)),
    date('Fechada em', 'NetworkUnit.closedOn', ({ closedOn }) => closedOn),
    date('Referente a', 'NetworkUnit.referenceDate', ({ referenceDate }) => referenceDate),
  ],
  source: ({ source }) => source,
});

const degrees = (value: number | null | undefined): string | null =>
  value === null || value === undefined ? null : String(value);
