// This module reads every file of `evidence/` (but the officer's screening files) and says what each is.
// It checks shape only; `check.ts` holds the files against each other.

import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Fault } from './fault.ts';
import { checkSchema, readSchema } from './schema-check.ts';
import { readYaml, type Step, type YamlSource } from './yaml-source.ts';

/** How a number is known. */
export type NumberLabel = 'assumption' | 'read second-hand' | 'checked in the primary';

/** A number of the model as written in `evidence/parameters/model/` and `evidence/money/`. */
export interface ParameterRow {
  readonly id: string;
  readonly 'label-key'?: string;
  readonly description: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly distribution: 'fixed' | 'uniform' | 'triangular' | 'normal' | 'lognormal';
  readonly strength: string;
  readonly label: NumberLabel;
  readonly sources: readonly string[];
  readonly equations: readonly string[];
  readonly 'contradicted-by'?: string | readonly string[];
  readonly note: string;
}

/** A fact as written in `evidence/parameters/<domain>.yaml`. */
export interface FactRow {
  readonly id: string;
  readonly key: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  readonly year: string;
  readonly place: string;
  readonly strength: string;
  readonly label: NumberLabel;
  readonly sources: readonly string[];
  readonly 'contradicted-by'?: readonly {
    readonly says: string;
    readonly ids?: readonly string[];
    readonly sources?: readonly string[];
  }[];
  readonly note: string;
}

/** A source as written in `evidence/sources.yaml`. */
export interface SourceRow {
  readonly id: string;
  readonly citation: string;
  readonly url: string | null;
  readonly year: number | null;
  readonly kind: string;
  readonly via?: string;
  readonly note?: string;
}

/** A lever as written in `evidence/levers.yaml`. */
export interface LeverRow {
  readonly id: string;
  readonly code: number;
  readonly group: string;
  readonly of?: string;
  readonly effect?: 'story';
  readonly unit?: string;
  readonly range?: readonly [number, number];
  readonly step?: number;
  readonly options?: readonly string[];
  readonly 'status-quo': number | string;
  readonly 'lag-months': number;
  readonly 'political-distance': number;
  readonly 'running-cost': readonly string[];
  readonly equations: readonly string[];
  readonly evidence: readonly string[];
  readonly note?: string;
}

/** A policy as written in `evidence/policies/<id>.yaml`. */
export interface PolicyRow {
  readonly id: string;
  readonly code: number;
  readonly budget: 'status-quo' | 'sets' | 'meets' | 'own';
  readonly 'summary-key': string;
  readonly 'argued-by-key': string;
  readonly settings: Readonly<Record<string, number | string>>;
}

/** A fitted number as written in `evidence/calibrated.yaml`. */
export interface CalibratedRow {
  readonly id: string;
  readonly value: number;
  readonly start: number;
  readonly target: {
    readonly says: string;
    readonly measure: 'value' | 'share-of' | 'change';
    readonly output: string | readonly string[];
    readonly over?: string | readonly string[];
    readonly patch?: {
      readonly levers?: Readonly<Record<string, number | string>>;
      readonly assume?: Readonly<Record<string, number>>;
    };
    readonly aim: number | string;
    readonly tolerance: number;
    readonly months: readonly [number, number];
  };
}

/** One answer to the question of a switch. */
export interface SwitchOptionRow {
  readonly id: string;
  readonly says: string;
  readonly assume: Readonly<Record<string, number>>;
}

/** A switch as written in `evidence/switches.yaml`. */
export interface SwitchRow {
  readonly id: string;
  readonly kind: 'studies-disagree' | 'form-of-the-model';
  readonly question: string;
  readonly facts: readonly string[];
  readonly equations: readonly string[];
  readonly options: readonly SwitchOptionRow[];
}

/** A pack as written in `evidence/packs/<id>.yaml`. */
export interface PackRow {
  readonly id: string;
  readonly name: string;
  readonly argument: string;
  readonly 'argued-by': string;
  readonly switches: Readonly<Record<string, string>>;
  readonly assume: Readonly<Record<string, number>>;
}

/** Budget-matching factors as written by `match-budgets`. */
export interface MatchedRows {
  readonly model: string | null;
  readonly 'budget-crowns': number | null;
  readonly 'status-quo'?: Readonly<Record<string, number>>;
  readonly factors: Readonly<
    Record<
      string,
      {
        readonly factor: number;
        readonly 'reaches-budget': boolean | null;
        readonly 'spend-crowns'?: number | null;
      }
    >
  >;
}

type Point = readonly [number, number];

/** One stretch of a way, with the points between its ends. */
export interface LegRow {
  readonly from: string;
  readonly to: string;
  readonly by: string;
  readonly via: readonly Point[];
}

/** The map as written in `evidence/geography.yaml`. */
export interface GeographyRow {
  readonly space: Point;
  readonly sea: { readonly 'west-coast': readonly Point[]; readonly 'east-coast': readonly Point[] };
  readonly countries: readonly {
    readonly id: string;
    readonly role: string;
    readonly 'origin-code'?: number;
    readonly 'label-at': Point;
    readonly outline: readonly Point[];
  }[];
  readonly places: readonly {
    readonly id: string;
    readonly country: string;
    readonly kind: string;
    readonly at: Point;
  }[];
  readonly workplaces: readonly string[];
  readonly inland: readonly LegRow[];
  readonly routes: readonly {
    readonly id: string;
    readonly code: number;
    readonly pathway: 'regular' | 'irregular';
    readonly terrain: string;
    readonly 'passes-quay': boolean;
    readonly arrivals: string;
    readonly feeders: Readonly<Record<string, readonly LegRow[]>>;
    readonly legs: readonly LegRow[];
    readonly hazards: Readonly<Record<string, string>>;
  }[];
}

/** A row together with the place it was written at. */
export interface Placed<Row> {
  readonly row: Row;
  readonly source: YamlSource;
  readonly at: readonly Step[];
}

/** Everything in `evidence/`, as far as it could be read. */
export interface EvidenceContent {
  readonly parameters: readonly Placed<ParameterRow>[];
  readonly facts: readonly Placed<FactRow>[];
  readonly sources: readonly Placed<SourceRow>[];
  readonly levers: readonly Placed<LeverRow>[];
  readonly policies: readonly Placed<PolicyRow>[];
  readonly calibrated: readonly Placed<CalibratedRow>[];
  readonly switches: readonly Placed<SwitchRow>[];
  readonly packs: readonly Placed<PackRow>[];
  readonly matched: Placed<MatchedRows> | undefined;
  readonly geography: Placed<GeographyRow> | undefined;
  /** Faults of shape, found while reading. */
  readonly faults: readonly Fault[];
}

/** How many positions a lever has: options, or grid points of its range. */
export function stepsOf(row: LeverRow): number {
  if (row.options) return row.options.length;
  const [low, high] = row.range ?? [0, 0];
  return Math.round((high - low) / (row.step ?? 1)) + 1;
}

/** Read all of `evidence/` below a root folder. Rows of a file with faults of shape are left out. */
export function readContent(root = '.'): EvidenceContent {
  const faults: Fault[] = [];
  const below = (...parts: string[]) => path.join(root, 'evidence', ...parts);
  const schemas = below('schema');
  const load = (file: string, schema: string): YamlSource | undefined => {
    if (!existsSync(file)) return undefined;
    const source = readYaml(file);
    const found = [
      ...source.faults,
      ...(source.faults.length > 0 ? [] : checkSchema(source, readSchema(schema, schemas))),
    ];
    faults.push(...found);
    return found.length === 0 ? source : undefined;
  };
  const list = <Row>(files: readonly string[], schema: string): Placed<Row>[] =>
    files.flatMap((file) => {
      const source = load(file, schema);
      const rows = (source?.value ?? []) as readonly Row[];
      return source ? rows.map((row, index) => ({ row, source, at: [index] })) : [];
    });
  const one = <Row>(file: string, schema: string): Placed<Row> | undefined => {
    const source = load(file, schema);
    return source ? { row: source.value as Row, source, at: [] } : undefined;
  };
  return {
    parameters: list<ParameterRow>([...yamlIn(below('money')), ...yamlIn(below('parameters', 'model'))], 'parameters'),
    facts: list<FactRow>(yamlIn(below('parameters')), 'facts'),
    sources: list<SourceRow>([below('sources.yaml')], 'sources'),
    levers: list<LeverRow>([below('levers.yaml')], 'levers'),
    policies: yamlIn(below('policies'))
      .filter((file) => path.basename(file) !== 'matched.yaml')
      .flatMap((file) => one<PolicyRow>(file, 'policy') ?? []),
    calibrated: list<CalibratedRow>([below('calibrated.yaml')], 'calibrated'),
    switches: list<SwitchRow>([below('switches.yaml')], 'switches'),
    packs: yamlIn(below('packs')).flatMap((file) => one<PackRow>(file, 'pack') ?? []),
    matched: one<MatchedRows>(below('policies', 'matched.yaml'), 'matched'),
    geography: one<GeographyRow>(below('geography.yaml'), 'geography'),
    faults,
  };
}

function yamlIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => path.join(folder, name));
}
