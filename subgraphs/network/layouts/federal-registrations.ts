import { allLines, declaredKind, readTable, sourceOfTable } from '../../shared/import/table/table.ts';
import type { Layout, Reading } from '../../shared/import/layout.ts';
import type { Problem } from '../../shared/import/problem.ts';
import { MUNICIPALITY_LINE, optional, required, SOURCE_LINES } from '../../shared/import/template.ts';
import { SeenRows } from '../../shared/import/table/seen-rows.ts';
import { SourceDocument } from '../../shared/source.ts';
import { FederalRegister, FederalRegistration, FederalRegistrationStatus } from '../federal-registration.ts';
import { Organization } from '../organization.ts';
import { placeOfFacts } from './place-of-facts.ts';

const KIND = 'registros-federais';

const STATUSES = {
  'em vigor': FederalRegistrationStatus.IN_FORCE,
  'em análise': FederalRegistrationStatus.UNDER_REVIEW,
  negada: FederalRegistrationStatus.DENIED,
  cancelada: FederalRegistrationStatus.CANCELLED,
  vencida: FederalRegistrationStatus.EXPIRED,
  'não consta': FederalRegistrationStatus.ABSENT,
} as const;

/** How organizations of one municipality stand in the CNEAS and the CEBAS, as one document tells. */
export const federalRegistrations: Layout = {
  kind: KIND,
  title: 'CNEAS e CEBAS das organizações de um município: situação, desde quando e até quando',
  namesItsPlace: true,
  template: {
    about: [MUNICIPALITY_LINE, ...SOURCE_LINES],
    columns: [
      required('organizacao', 'código da organização, que já foi importada', 'exemplo-osc-convivencia'),
      required('registro', 'em que registro', 'CNEAS', Object.keys(FederalRegister)),
      required('situacao', 'em que pé está', 'em vigor', Object.keys(STATUSES)),
      optional('desde', 'dia em que a situação começou', '2024-05-10'),
      optional('ate', 'último dia de validade, quando há prazo', '2027-05-09'),
      optional('lugar', 'onde o documento diz isto; vazio é a linha desta planilha', 'portaria, página 1'),
    ],
  },
  recognises: (file) => declaredKind(file) === KIND,

  async read(file, { rows: known }): Promise<Reading> {
    const problems: Problem[] = [];
    const facts = readTable(file, problems);
    const source = sourceOfTable(facts, file);
    const ibgeCode = placeOfFacts(facts, file, problems);
    const seen = new SeenRows();
    const rows = facts.rows.map((row) => {
      const organizationId = row.text('organizacao');
      const register = row.oneOf('registro', { ...FederalRegister });
      const id = `${organizationId}/${register.toLowerCase()}`;
      if (seen.before(row, id, ['organizacao', 'registro']) !== null)
        row.refuse('registro', 'a organização já tem este registro no arquivo', 'Deixe só a linha certa');
      const [since, until] = [row.date('desde'), row.date('ate')];
      if (since !== null && until !== null && until < since)
        row.refuse('ate', 'a validade acaba antes de começar', 'Confira as duas datas');
      return {
        id,
        organizationId,
        register,
        status: row.oneOf('situacao', { ...STATUSES }),
        since,
        until,
        sourceId: source.id,
        locator: row.optional('lugar') ?? `linha ${row.line}`,
      };
    });
    const owners = await Promise.all(
      rows.map(({ organizationId }) => known.byId(Organization, organizationId)),
    );
    for (const [index, row] of facts.rows.entries())
      if (owners[index]?.ibgeCode !== ibgeCode)
        row.refuse(
          'organizacao',
          'não há organização deste município com este código',
          'Confira o código, ou importe antes a lista de organizações',
        );
    return {
      sets:
        problems.length > 0
          ? []
          : [
              { entity: SourceDocument, rows: [source] },
              { entity: FederalRegistration, rows },
            ],
      problems,
      usedLines: allLines(file),
    };
  },
};
