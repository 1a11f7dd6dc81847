// This module turns checked content into what the program reads: ids as types and data as JSON. No YAML reaches a browser.

import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkContent } from './check.ts';
import { type CodeLock, leverSlots, readCodeLock } from './code-lock.ts';
import { type EvidenceContent, type LeverRow, type PolicyRow, readContent, stepsOf } from './content.ts';
import { contentError } from './fault.ts';

/** Content maker: check `evidence/` and write `generated/`. Throws one Error that lists all faults. */
export function makeEvidence(): void {
  const content = readContent();
  const lock = readCodeLock();
  const faults = checkContent(content, lock);
  if (faults.length > 0) throw contentError(faults);
  for (const [name, text] of Object.entries(compileEvidence(content, lock))) {
    writeIfChanged(path.join('generated', name), text);
  }
}

/** The generated files by name. */
export function compileEvidence(content: EvidenceContent, lock: CodeLock): Record<string, string> {
  return {
    'ids.ts': idsModule(content),
    'parameters.json': json(parametersOf(content, lock)),
    'parameter-notes.json': json(parameterNotesOf(content)),
    'levers.json': json(leversOf(content, lock)),
    'policies.json': json(policiesOf(content)),
    'switches.json': json(content.switches.map(({ row }) => row)),
    'packs.json': json(packsOf(content)),
    'geography.json': json(geographyOf(content)),
    'evidence.json': json(evidenceOf(content)),
  };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

function idsModule(content: EvidenceContent): string {
  const list = (name: string, type: string, doc: string, ids: readonly string[]) =>
    `/** ${doc} */\nexport const ${name} = [\n${ids.map((id) => `  '${id}',\n`).join('')}] as const;\n` +
    `/** One of \`${name}\`. */\nexport type ${type} = (typeof ${name})[number];\n`;
  const routes = content.geography?.row.routes ?? [];
  const places = content.geography?.row.places ?? [];
  const countries = content.geography?.row.countries ?? [];
  const policies = [...content.policies].sort((a, b) => a.row.code - b.row.code);
  const statusQuo = policies.find(({ row }) => row.budget === 'status-quo');
  return [
    '// Made from evidence/ by tools/evidence/compile.ts. Do not edit.\n',
    list(
      'parameterIds',
      'ParameterId',
      'Numbers of the model.',
      content.parameters.map(({ row }) => row.id),
    ),
    list(
      'leverIds',
      'LeverId',
      'Levers and the settings inside them.',
      content.levers.map(({ row }) => row.id),
    ),
    list(
      'policyIds',
      'PolicyId',
      'Policies, in the order of their codes.',
      policies.map(({ row }) => row.id),
    ),
    list(
      'switchIds',
      'SwitchId',
      'Questions on which studies or theories disagree.',
      content.switches.map(({ row }) => row.id),
    ),
    list(
      'packIds',
      'PackId',
      "Packs of one sceptic's assumptions.",
      content.packs.map(({ row }) => row.id),
    ),
    `/** The policy in force before the game begins. */\nexport const statusQuoPolicy: PolicyId = '${statusQuo?.row.id}';\n`,
    list(
      'factIds',
      'FactId',
      'Codes of facts.',
      content.facts.map(({ row }) => row.id),
    ),
    list(
      'sourceIds',
      'SourceId',
      'Sources.',
      content.sources.map(({ row }) => row.id),
    ),
    list(
      'routeIds',
      'RouteId',
      'Routes.',
      routes.map((route) => route.id),
    ),
    list(
      'placeIds',
      'PlaceId',
      'Places on the map.',
      places.map((place) => place.id),
    ),
    list(
      'countryIds',
      'CountryId',
      'Countries.',
      countries.map((country) => country.id),
    ),
  ].join('\n');
}

function parametersOf(content: EvidenceContent, lock: CodeLock): unknown {
  return content.parameters.map(({ row }) => ({
    id: row.id,
    code: lock.codeOf('parameter', row.id),
    value: row.value,
    low: row.low,
    high: row.high,
    unit: row.unit,
    distribution: row.distribution,
    label: row.label,
  }));
}

/** Words about the numbers: apart, so that a page that only runs the model need not carry them. */
function parameterNotesOf(content: EvidenceContent): unknown {
  return content.parameters.map(({ row }) => ({
    id: row.id,
    ...(row['label-key'] ? { labelKey: row['label-key'] } : {}),
    description: row.description,
    strength: row.strength,
    facts: row.sources,
    equations: row.equations,
    contradictedBy: [row['contradicted-by'] ?? []].flat(),
    note: row.note,
  }));
}

function leversOf(content: EvidenceContent, lock: CodeLock): unknown {
  const slots = leverSlots(content, lock);
  return content.levers.map(({ row }) => leverOf(row, slots.get(row.id) ?? 0));
}

function leverOf(row: LeverRow, slot: number): unknown {
  return {
    id: row.id,
    code: row.code,
    group: row.group,
    ...(row.of ? { of: row.of } : {}),
    ...(row.effect ? { effect: row.effect } : {}),
    unit: row.unit ?? 'option',
    ...(row.range ? { range: row.range, step: row.step } : { options: row.options }),
    steps: stepsOf(row),
    slot,
    statusQuo: settingValue(row, row['status-quo']),
    lagMonths: row['lag-months'],
    politicalDistance: row['political-distance'],
    runningCost: row['running-cost'],
    equations: row.equations,
    evidence: row.evidence,
    ...(row.note ? { note: row.note } : {}),
  };
}

function settingValue(row: LeverRow, setting: number | string): number {
  return row.options ? row.options.indexOf(String(setting)) : Number(setting);
}

function policiesOf(content: EvidenceContent): unknown {
  const levers = content.levers.map(({ row }) => row);
  const factors = content.matched?.row.factors ?? {};
  const settingsOf = (policy: PolicyRow) =>
    Object.fromEntries(levers.map((lever) => [lever.id, settingValue(lever, policy.settings[lever.id] ?? 0)]));
  return {
    matchedWith: content.matched?.row.model ?? null,
    budgetCrowns: content.matched?.row['budget-crowns'] ?? null,
    statusQuo: content.matched?.row['status-quo'] ?? {},
    policies: [...content.policies]
      .map(({ row }) => row)
      .sort((a, b) => a.code - b.code)
      .map((row) => ({
        id: row.id,
        code: row.code,
        budget: row.budget,
        summaryKey: row['summary-key'],
        arguedByKey: row['argued-by-key'],
        factor: factors[row.id]?.factor ?? 1,
        reachesBudget: factors[row.id]?.['reaches-budget'] ?? null,
        spendCrowns: factors[row.id]?.['spend-crowns'] ?? null,
        settings: settingsOf(row),
      })),
  };
}

function packsOf(content: EvidenceContent): unknown {
  return content.packs.map(({ row }) => ({
    id: row.id,
    name: row.name,
    argument: row.argument,
    arguedBy: row['argued-by'],
    switches: row.switches,
    assume: row.assume,
  }));
}

function geographyOf(content: EvidenceContent): unknown {
  const row = content.geography?.row;
  if (!row)
    return { space: [1000, 1000], sea: { westCoast: [], eastCoast: [] }, countries: [], places: [], routes: [] };
  return {
    space: row.space,
    sea: { westCoast: row.sea['west-coast'], eastCoast: row.sea['east-coast'] },
    countries: row.countries.map((country) => ({
      id: country.id,
      role: country.role,
      ...(country['origin-code'] === undefined ? {} : { originCode: country['origin-code'] }),
      labelAt: country['label-at'],
      outline: country.outline,
    })),
    places: row.places,
    workplaces: row.workplaces,
    inland: row.inland,
    routes: row.routes.map((route) => ({
      id: route.id,
      code: route.code,
      pathway: route.pathway,
      terrain: route.terrain,
      passesQuay: route['passes-quay'],
      arrivals: route.arrivals,
      feeders: route.feeders,
      legs: route.legs,
      hazards: route.hazards,
    })),
  };
}

function evidenceOf(content: EvidenceContent): unknown {
  return {
    sources: content.sources.map(({ row }) => row),
    facts: content.facts.map(({ row }) => ({
      id: row.id,
      key: row.key,
      value: row.value,
      low: row.low,
      high: row.high,
      unit: row.unit,
      year: row.year,
      place: row.place,
      strength: row.strength,
      label: row.label,
      sources: row.sources,
      contradictedBy: row['contradicted-by'] ?? [],
      note: row.note,
    })),
  };
}

/** Write a file only when its text changes, in one move, so that a reader never sees half of it. */
export function writeIfChanged(file: string, text: string): boolean {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return false;
  mkdirSync(path.dirname(file), { recursive: true });
  const beside = `${file}.${process.pid}.new`;
  writeFileSync(beside, text);
  renameSync(beside, file);
  return true;
}
