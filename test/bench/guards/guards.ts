/** One guard of what must not be seen: where it stands, what the code is without it, and the tests that miss it. */
export interface Guard {
  name: string;
  file: string;
  with: string;
  without: string;
  /** Files or folders of tests, the quick ones first. */
  tests: string[];
}

const LEAKS = 'test/leaks';
const RECOVERY = 'test/suppression/recovery.test.ts';
const SETTLING = 'test/suppression/settling.test.ts';

/** What keeps protected places, persons and small counts from being seen, one by one. */
export const GUARDS: readonly Guard[] = [
  {
    name: 'a file may say nothing of the place of a protected unit',
    file: 'subgraphs/network/layouts/protected-cells.ts',
    with: 'if (text === null || allowed?.holds(text)) return [];',
    without: 'if (text !== undefined || allowed) return [];',
    tests: ['test/network/units.test.ts', LEAKS],
  },
  {
    name: 'the name of a file says nothing of the place of a protected unit',
    file: 'gateway/hub/import-file.ts',
    with: '    ...tellingNames(file.name, request.document, readings),\n',
    without: '    ...tellingNames(file.name, request.document, []),\n',
    tests: ['test/history/concealed.test.ts'],
  },
  {
    name: 'no text of whatever file tells where a shelter is',
    file: 'gateway/hub/import-file.ts',
    with: '    ...shelterPlaces(file, readings),\n',
    without: '    ...shelterPlaces(file, []),\n',
    tests: ['test/hub/shelter-places.test.ts', LEAKS],
  },
  {
    name: 'nor the street of those who live under protection',
    file: 'subgraphs/shared/import/place-traces.ts',
    with: '(UNDER_PROTECTION.test(text) && namesStreet(text))',
    without: "(UNDER_PROTECTION.test(text) && namesStreet(text) && text === '')",
    tests: ['test/hub/shelter-places.test.ts'],
  },
  {
    name: 'nor does a cell of a long table',
    file: 'subgraphs/shared/import/table/stream-table.ts',
    with: 'if (isLong) reading.checkShelters(record);',
    without: 'if (isLong && record.line < 0) reading.checkShelters(record);',
    tests: ['test/hub/shelter-places.test.ts'],
  },
  {
    name: 'rows of shelters on national lists are not taken',
    file: 'subgraphs/network/layouts/unit-list-checks.ts',
    with: "isListedShelter(row.optional(nameHeading) ?? '', { isKindTold })",
    without: "isListedShelter('', { isKindTold }) && row.line < 0",
    tests: [LEAKS],
  },
  {
    name: 'what became protected is taken out of the record of changes',
    file: 'subgraphs/shared/import/write.ts',
    with: 'for (const each of definition.concealed ?? []) await conceal(recording, each);',
    without: 'for (const each of definition.concealed?.slice(99) ?? []) await conceal(recording, each);',
    tests: ['test/history/concealed.test.ts', LEAKS],
  },
  {
    name: 'what was published under a former code is taken out, too',
    file: 'subgraphs/network/layouts/units.ts',
    with: '              { entity: FormerUnit, rows: former },\n',
    without: '',
    tests: ['test/history/concealed.test.ts'],
  },
  {
    name: 'columns about persons are left out',
    file: 'subgraphs/shared/import/personal/personal-columns.ts',
    with: 'if (RELATIVE.test(words)) return true;',
    without: 'if (words !== undefined) return false;\n  if (RELATIVE.test(words)) return true;',
    tests: ['test/reading/personal-data.test.ts', LEAKS],
  },
  {
    name: 'of a table only what was used is served',
    file: 'gateway/hub/import-keeping.ts',
    with: 'unusedTexts(unused).length === 0;',
    without: 'unusedTexts(unused).length >= 0;',
    tests: ['test/history/kept-files.test.ts', LEAKS],
  },
  {
    name: 'a copy has no column that was not used',
    file: 'subgraphs/shared/import/personal/left-out-copy.ts',
    with: "heading === '' || personal.includes(index) || unknown.includes(heading) ? [] : [index];",
    without: 'personal.includes(index) || unknown.includes(`${heading} `) ? [] : [index];',
    tests: ['test/history/kept-files.test.ts', LEAKS],
  },
  {
    name: 'of a JSON only the fields that a reader knows are served',
    file: 'subgraphs/shared/import/personal/unused-parts.ts',
    with: "if (file.format === 'json') return unknownFields(file, layouts);",
    without: "if (file.format === 'json') return unknownFields({ ...file, text: '{}' }, layouts);",
    tests: ['test/history/kept-files.test.ts'],
  },
  {
    name: 'a withheld file is not sent',
    file: 'gateway/server/originals.ts',
    with: 'if (!file || file.isWithheld) {',
    without: 'if (!file) {',
    tests: ['test/history/concealed.test.ts', 'test/history/kept-files.test.ts', LEAKS],
  },
  {
    name: 'a shelter is protected unless its place is declared public',
    file: 'subgraphs/network/layouts/unit-protection.ts',
    with: 'if (isShelter(row, told)) return said === LocationKind.PUBLIC ? said : LocationKind.PROTECTED;',
    without: 'if (isShelter(row, told) && said) return said;',
    tests: ['test/network/units.test.ts'],
  },
  {
    name: 'a unit with a service that takes people in is a shelter, whatever it is called',
    file: 'subgraphs/network/layouts/unit-protection.ts',
    with: "TAKES_IN.test(row.optional('servicos') ?? '') ||",
    without: "TAKES_IN.test(row.optional('servicos')?.slice(999) ?? '') ||",
    tests: ['test/network/units.test.ts', LEAKS],
  },
  {
    name: 'a protected unit stays so in a file that does not speak of its services',
    file: 'subgraphs/network/layouts/unit-protection.ts',
    with: "(wasProtected && row.optional('servicos') === null) ||",
    without: "(wasProtected && row.optional('servicos') === '') ||",
    tests: ['test/network/units.test.ts'],
  },
  {
    name: 'sensitive rows of the monthly record are never taken',
    file: 'subgraphs/network/layouts/attendance-cells.ts',
    with: 'published: codes.filter((heading) => attendanceCode(form, heading.toUpperCase())),',
    without: 'published: [...codes],',
    tests: ['test/suppression/attendance.test.ts', 'test/network', LEAKS],
  },
  {
    name: 'a part of a municipality has a floor of its own',
    file: 'subgraphs/network/indicator-floor.ts',
    with: 'if (!territory) return FLOOR;',
    without: "if (territory !== '') return FLOOR;",
    tests: ['test/network/indicators.test.ts', RECOVERY],
  },
  {
    name: 'of a number of a person only the middle is quoted',
    file: 'subgraphs/network/layouts/organization-rows.ts',
    with: 'const masked = `***.${signs.slice(3, 6)}.${signs.slice(6, 9)}-**`;',
    without: 'const masked = signs;',
    tests: ['test/network/organizations.test.ts'],
  },
  {
    name: 'a fault inside tells a reader nothing',
    file: 'subgraphs/shared/errors.ts',
    with: 'if (!cause || cause instanceof GraphQLError) return error;',
    without: 'if (cause !== null) return error;',
    tests: ['test/gateway/masked-errors.test.ts'],
  },
  {
    name: 'counts below the floor are hidden',
    file: 'subgraphs/shared/suppression/floor.ts',
    with: 'Number(value) > 0 && Number(value) < leastShown(floor);',
    without: 'Number(value) > floor && Number(value) < floor;',
    tests: ['test/suppression/attendance.test.ts', RECOVERY],
  },
  {
    name: 'what would give a hidden count away is hidden with it',
    file: 'subgraphs/shared/suppression/decision.ts',
    with: 'if (next !== null) chosen.add(next);',
    without: 'if (next !== null && cells.size === 0) chosen.add(next);',
    tests: [RECOVERY],
  },
  {
    name: 'a lone small count has five possible values',
    file: 'subgraphs/shared/suppression/floor.ts',
    with: 'Math.max(floor, POSSIBLE_VALUES + 1);',
    without: 'Math.max(floor, POSSIBLE_VALUES);',
    tests: [RECOVERY],
  },
  {
    name: 'a hidden count is safe also from who knows the floor',
    file: 'subgraphs/shared/suppression/knowledge.ts',
    with: '= [knowsFloor, knowsNoZero, () => [0, Infinity]];',
    without: '= [knowsFloor, knowsNoZero, () => [0, Infinity] as const].slice(2);',
    tests: [RECOVERY],
  },
  {
    name: 'counts are decided at the end of each import',
    file: 'gateway/hub/settle.ts',
    with: 'if (!counted.includes(own)) return;\n  await hideTogether(recording, own, counted, await touchedPlaces(recording, own, counted));',
    without:
      'if (counted.length > 0) return;\n  await hideTogether(recording, own, counted, await touchedPlaces(recording, own, counted));',
    tests: [RECOVERY],
  },
  {
    name: 'what an undo brings back is decided upon',
    file: 'gateway/hub/undo-run.ts',
    with: 'if (!isDryRun) await settle(recording, subgraph, subgraphs);',
    without: 'if (isDryRun) await settle(recording, subgraph, subgraphs);',
    tests: [SETTLING],
  },
  {
    name: 'what another subgraph shows is hidden before a part is written',
    file: 'gateway/hub/settle.ts',
    with: 'if (elsewhere.size > 0) throw new HideFirst(elsewhere);',
    without: 'if (elsewhere.size > 999) throw new HideFirst(elsewhere);',
    tests: [SETTLING],
  },
  {
    name: 'a backup that is put back is decided upon',
    file: 'gateway/hub/index.ts',
    with: 'await settleRestored(subgraphs, path, now());',
    without: 'if (rows < 0) await settleRestored(subgraphs, path, now());',
    tests: [SETTLING],
  },
  {
    name: 'nothing is judged by a hidden measurement',
    file: 'subgraphs/plan/judgement.ts',
    with: 'if (target.isHidden) return TargetJudgement.UNMEASURABLE;',
    without: '',
    tests: [SETTLING],
  },
  {
    name: 'the gateway looks into corrections, too',
    file: 'gateway/last-check.ts',
    with: 'if (told && counted) note(shown, counted.table, record);',
    without: 'if (told && !counted) note(shown, String(type), record);',
    tests: [SETTLING],
  },
  {
    name: 'the gateway looks once more',
    file: 'gateway/gateway.ts',
    with: '      lastCheck(),\n',
    without: '',
    tests: ['test/suppression/attendance.test.ts'],
  },
];
