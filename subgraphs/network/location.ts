import { createUnionType, Ctx, Field, FieldResolver, Float, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { LocationKind } from './location-kind.ts';
import { NetworkUnit } from './network-unit.ts';
import { PointGap } from './point-gap.ts';
import { PublicAddress } from './public-address.ts';
import { UnitAccess } from './unit-access.ts';
import { closedOn, eventsOf } from './unit-event.ts';

/** A place that everybody may find. */
@ObjectType({ description: 'Lugar público: endereço e contatos que qualquer pessoa pode saber.' })
export class PublicLocation {
  readonly kind = LocationKind.PUBLIC;

  @Field(() => String, {
    description: 'Rua e número, como a fonte escreve; só a rua quando o número é zero.',
  })
  address!: string;

  @Field(() => String, { nullable: true, description: 'Bairro; vazio quando a fonte não diz.' })
  neighbourhood!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'CEP, como "36010-040"; vazio quando a fonte não diz.',
  })
  postalCode!: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Graus ao norte do equador; negativos ao sul. Vazio quando há lacuna do ponto.',
  })
  latitude!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Graus a leste de Greenwich; negativos no Brasil. Vazio quando há lacuna do ponto.',
  })
  longitude!: number | null;

  @Field(() => PointGap, {
    nullable: true,
    description: 'Por que não há ponto no mapa; vazio quando há.',
  })
  pointGap!: PointGap | null;

  @Field(() => [String], { description: 'Telefones da unidade, nunca de uma pessoa; pode não haver nenhum.' })
  phones!: string[];

  @Field(() => String, {
    nullable: true,
    description: 'Dias e horas em que abre; vazio quando a fonte não diz.',
  })
  openingHours!: string | null;

  @Field(() => [String], {
    description: 'O que levar na primeira vez, como documentos; vazia quando a fonte não diz.',
  })
  whatToBring!: string[];

  @Field(() => [String], {
    description: 'O que a fonte traz da unidade e não foi publicado, e por quê; quase sempre nada.',
  })
  notes!: string[];
}

/** A place whose address would put people in danger: nothing here could hold one. */
@ObjectType({
  description: 'Lugar protegido: existe, mas o endereço poria alguém em perigo e não está guardado aqui.',
})
export class ProtectedLocation {
  readonly kind = LocationKind.PROTECTED;
  unitId!: string;

  @Field(() => String, { description: 'Por que o endereço não pode ser público.' })
  reason!: string;
}

/** A place that the source does not tell, or tells in a way that cannot be right. */
@ObjectType({
  description: 'Lugar não informado: a fonte não diz onde a unidade fica, ou diz de modo que não serve.',
})
class UnknownLocation {
  readonly kind = LocationKind.UNKNOWN;

  @Field(() => String, { description: 'O que falta na fonte.' })
  reason!: string;
}

const typeNames = {
  [LocationKind.PUBLIC]: 'PublicLocation',
  [LocationKind.PROTECTED]: 'ProtectedLocation',
  [LocationKind.UNKNOWN]: 'UnknownLocation',
} as const;

export const Location = createUnionType({
  name: 'Location',
  description: 'Lugar da unidade: público, protegido ou não informado. Só o primeiro tem endereço.',
  types: () => [PublicLocation, ProtectedLocation, UnknownLocation] as const,
  resolveType: ({ kind }) => typeNames[kind],
});

@Resolver(() => NetworkUnit)
export class NetworkUnitLocation {
  @FieldResolver(() => Location, {
    description: 'Onde fica, quando se pode dizer; senão, por que não se diz.',
  })
  async location(@Root() unit: NetworkUnit, @Ctx() { rows }: Context): Promise<typeof Location> {
    const reason = unit.reason ?? '';
    if (unit.locationKind === LocationKind.PROTECTED) {
      return { kind: LocationKind.PROTECTED, unitId: unit.id, reason };
    }
    const address =
      unit.locationKind === LocationKind.PUBLIC && (await rows.by(PublicAddress, 'unitId', unit.id));
    return address ? publicLocation(address) : { kind: LocationKind.UNKNOWN, reason };
  }
}

/**
 * Field by field, so that a column added to the table is not shown before somebody decides so. Coordinates that
 * cannot be right stay in the table.
 */
function publicLocation(row: PublicAddress): PublicLocation {
  const { address, neighbourhood, postalCode, phones, openingHours, whatToBring, notes } = row;
  const pointGap = row.pointGap ?? (row.latitude === null ? PointGap.MISSING : null);
  return {
    kind: LocationKind.PUBLIC,
    address,
    neighbourhood,
    postalCode,
    latitude: pointGap ? null : row.latitude,
    longitude: pointGap ? null : row.longitude,
    pointGap,
    phones,
    openingHours,
    whatToBring,
    notes,
  };
}

@Resolver(() => ProtectedLocation)
export class ProtectedLocationAccess {
  @FieldResolver(() => [NetworkUnit], {
    description: 'Unidades públicas e abertas que fazem o encaminhamento, em segredo.',
  })
  async accessVia(
    @Root() { unitId }: ProtectedLocation,
    @Ctx() { rows, today }: Context,
  ): Promise<NetworkUnit[]> {
    const doors = await rows.children(UnitAccess, 'unitId', unitId, ['position']);
    const units = await Promise.all(doors.map(({ viaId }) => rows.byId(NetworkUnit, viaId)));
    const isClosed = await Promise.all(
      units.map(async (unit) => unit !== null && closedOn(await eventsOf(unit.id, rows), today) !== null),
    );
    return units.filter((unit, index) => unit !== null && !isClosed[index]) as NetworkUnit[];
  }
}
