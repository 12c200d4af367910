import { registerEnumType } from 'type-graphql';

/** The monthly forms (RMA) whose codes are known here, by the kind of unit that fills them in. */
export enum AttendanceForm {
  CRAS = 'CRAS',
  CREAS = 'CREAS',
}

registerEnumType(AttendanceForm, {
  name: 'AttendanceForm',
  description: 'Formulário do RMA: o registro mensal que cada tipo de unidade preenche.',
  valuesConfig: {
    CRAS: { description: 'Famílias acompanhadas, atendidas e encaminhadas, e grupos, perto de casa.' },
    CREAS: {
      description: 'Casos de direitos violados, medidas socioeducativas e abordagem de rua; só os totais.',
    },
  },
});

/** Whether the monthly numbers of a code may be added up. */
export enum AttendanceMeasure {
  STOCK = 'STOCK',
  FLOW = 'FLOW',
}

registerEnumType(AttendanceMeasure, {
  name: 'AttendanceMeasure',
  description: 'Estoque ou fluxo: se os números dos meses podem ser somados.',
  valuesConfig: {
    STOCK: {
      description:
        'Quantos havia no mês: quem continua é contado outra vez, e somar meses contaria em dobro.',
    },
    FLOW: { description: 'Quanto aconteceu no mês: os meses podem ser somados.' },
  },
});
