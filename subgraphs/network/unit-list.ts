import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { CalendarDate } from '../shared/scalars.ts';
import { requiredSourceOf, Source, SourceDocument } from '../shared/source.ts';
import { NetworkUnitKind } from './network-unit-kind.ts';
import { State } from './state.ts';

/**
 * The newest list known of the units of one kind in one state. A newer one takes its place and withdraws the units
 * that are not on it; an older one that is read afterwards changes nothing.
 */
@ObjectType({
  description:
    'Lista de unidades: a mais nova que se conhece das unidades de um tipo em um estado. Uma nova retira o que não está nela.',
})
@Entity()
export class UnitList {
  @Field(() => ID, { description: 'Tipo e estado, como "CREAS/PA".' })
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Field(() => NetworkUnitKind, { description: 'Tipo das unidades da lista.' })
  @Enum({ items: () => NetworkUnitKind })
  kind!: NetworkUnitKind;

  @ManyToOne(() => State, { mapToPk: true, index: true })
  stateId!: string;

  @Field(() => CalendarDate, {
    description:
      'Dia a que a lista se refere. Do Censo SUAS, que só diz o ano, é o último dia dele; de consulta, o dia dela.',
  })
  @Property({ type: 'date' })
  referenceDate!: string;

  @ManyToOne(() => SourceDocument, { mapToPk: true })
  sourceId!: string;
}

@Resolver(() => UnitList)
export class UnitListResolver {
  @FieldResolver(() => State, { description: 'Estado cujas unidades estão na lista.' })
  state(@Root() { stateId }: UnitList, @Ctx() { rows }: Context): Promise<State | null> {
    return rows.byId(State, stateId);
  }

  @FieldResolver(() => Source, { description: 'Arquivo que traz a lista.' })
  source(@Root() list: UnitList, @Ctx() context: Context): Promise<Source> {
    return requiredSourceOf(context, list);
  }
}

@Resolver(() => State)
export class StateUnitLists {
  @FieldResolver(() => [UnitList], {
    description: 'Listas nacionais de que vêm as unidades deste estado, por tipo.',
  })
  unitLists(@Root() { id }: State, @Ctx() { rows }: Context): Promise<UnitList[]> {
    return rows.children(UnitList, 'stateId', id, ['kind']);
  }
}
