/**
 * How sure the text of a rule is. H: primary text or two independent sources; M: one decent secondary source;
 * L: weak; GK: general knowledge that a lawyer checks before anyone relies on it.
 */
export type Confidence = 'H' | 'M' | 'L' | 'GK';

export interface Rule {
  /** Chapter of the rule book: C.1 bundling … C.7 archive. */
  readonly chapter: 'C.1' | 'C.2' | 'C.3' | 'C.4' | 'C.5' | 'C.6' | 'C.7';
  /** Where it stands; an article without further name is of the Aanbestedingswet 2012 as of 30 April 2026. */
  readonly article: string;
  readonly confidence: Confidence;
  /** True when this library decides it; otherwise people judge it and the portal only shows it. */
  readonly decided: boolean;
}

type Row = readonly [
  chapter: Rule['chapter'],
  article: string,
  confidence: Confidence,
  by: 'program' | 'people',
];

const rows = {
  // Bundling and joint procurement
  'LAW-1.4': ['C.1', '1.4', 'H', 'people'],
  'LAW-1.5-1': ['C.1', '1.5 lid 1', 'H', 'program'],
  'LAW-1.5-3': ['C.1', '1.5 lid 3', 'H', 'program'],
  'LAW-1.8': ['C.1', '1.8', 'H', 'people'],
  'LAW-1.9': ['C.1', '1.9', 'H', 'people'],
  'LAW-1.10': ['C.1', '1.10', 'H', 'people'],
  'LAW-1.10-4': ['C.1', '1.10 lid 4', 'H', 'program'],
  'LAW-1.10a': ['C.1', '1.10a', 'H', 'people'],
  'LAW-1.10b': ['C.1', '1.10b', 'H', 'people'],
  'LAW-1.13': ['C.1', '1.13', 'H', 'people'],
  'LAW-1.16': ['C.1', '1.16', 'H', 'people'],
  'LAW-2.10': ['C.1', '2.10', 'H', 'program'],
  'LAW-2.11': ['C.1', '2.11', 'H', 'people'],
  'LAW-2.11a': ['C.1', '2.11a', 'H', 'program'],
  'LAW-2.11b': ['C.1', '2.11b', 'H', 'program'],
  'LAW-2.15a': ['C.1', '2.15a', 'H', 'people'],
  'LAW-2.24a': ['C.1', '2.24a-2.24c', 'H', 'people'],
  'LAW-2.140-1': ['C.1', '2.140 lid 1', 'H', 'program'],
  // Value and thresholds
  'LAW-THRESHOLDS': ['C.2', 'Reg. (EU) 2025/2150-2152', 'H', 'program'],
  'LAW-MIXED-BUYERS': ['C.2', 'design choice with 2.11a', 'GK', 'program'],
  'LAW-2.14': ['C.2', '2.14', 'H', 'people'],
  'LAW-2.15': ['C.2', '2.15', 'H', 'program'],
  'LAW-2.17e': ['C.2', '2.17e, 2.20b', 'H', 'program'],
  'LAW-2.18': ['C.2', '2.18, 2.19', 'H', 'program'],
  'LAW-2.21': ['C.2', '2.21', 'H', 'program'],
  // Deadlines
  'LAW-2.53': ['C.3', '2.53', 'H', 'people'],
  'LAW-2.53-3': ['C.3', '2.53 lid 3', 'H', 'people'],
  'LAW-2.54': ['C.3', '2.54', 'H', 'program'],
  'LAW-2.71': ['C.3', '2.71', 'H', 'program'],
  'LAW-2.71-6': ['C.3', '2.71 lid 6', 'H', 'program'],
  'LAW-2.72': ['C.3', '2.72', 'H', 'program'],
  'LAW-2.73': ['C.3', '2.73', 'H', 'program'],
  'LAW-2.74': ['C.3', '2.74', 'H', 'program'],
  'LAW-2.74a': ['C.3', '2.74a', 'H', 'program'],
  'LAW-2.74b': ['C.3', '2.74b', 'H', 'program'],
  'LAW-2.109': ['C.3', '2.109', 'H', 'program'],
  'LAW-2.109a': ['C.3', '2.109a', 'H', 'program'],
  'LAW-2.127': ['C.3', '2.127', 'H', 'program'],
  'LAW-2.130': ['C.3', '2.130', 'H', 'people'],
  'LAW-2.131': ['C.3', '2.131', 'H', 'program'],
  'LAW-2.132': ['C.3', '2.132', 'H', 'people'],
  'LAW-2.134': ['C.3', '2.134', 'H', 'program'],
  'LAW-WORKING-DAY': ['C.3', 'Reg. 1182/71 art. 3; Algemene termijnenwet art. 1 and 3', 'GK', 'program'],
  // Selection and exclusion
  'LAW-2.76': ['C.4', '2.76', 'H', 'people'],
  'LAW-2.78a': ['C.4', '2.78a, 2.78b', 'H', 'people'],
  'LAW-2.84': ['C.4', '2.84', 'H', 'people'],
  'LAW-2.86': ['C.4', '2.86', 'H', 'program'],
  'LAW-2.87': ['C.4', '2.87', 'H', 'program'],
  'LAW-2.87a': ['C.4', '2.87a', 'H', 'program'],
  'LAW-2.88': ['C.4', '2.88', 'H', 'people'],
  'LAW-2.89': ['C.4', '2.89', 'H', 'program'],
  'LAW-2.90': ['C.4', '2.90', 'H', 'program'],
  'LAW-2.92a': ['C.4', '2.92a', 'H', 'people'],
  'LAW-2.93': ['C.4', '2.93', 'H', 'program'],
  'LAW-2.93-3': ['C.4', '2.93 lid 3', 'H', 'program'],
  'GIDS-3.4A': ['C.4', 'Gids Proportionaliteit 3.4A', 'M', 'people'],
  'GIDS-3.5A': ['C.4', 'Gids Proportionaliteit 3.5A', 'M', 'people'],
  'GIDS-3.5B': ['C.4', 'Gids Proportionaliteit 3.5B', 'M', 'people'],
  'GIDS-3.5G': ['C.4', 'Gids Proportionaliteit 3.5G', 'GK', 'program'],
  'GIDS-3.6': ['C.4', 'Gids Proportionaliteit 3.6', 'M', 'people'],
  'GIDS-3.9D': ['C.4', 'Gids Proportionaliteit 3.9D', 'GK', 'program'],
  'GIDS-INVITEES': ['C.4', 'Gids Proportionaliteit 3.4A (meervoudig onderhands)', 'M', 'program'],
  // Award, frameworks, changes
  'LAW-2.113a': ['C.5', '2.113a', 'H', 'people'],
  'LAW-2.114': ['C.5', '2.114', 'H', 'program'],
  'LAW-2.115': ['C.5', '2.115', 'H', 'program'],
  'LAW-2.115a': ['C.5', '2.115a', 'H', 'people'],
  'LAW-2.116': ['C.5', '2.116', 'H', 'program'],
  'LAW-2.140-3': ['C.5', '2.140', 'H', 'program'],
  'LAW-C-23/20': ['C.5', 'CJEU C-23/20; ECLI:NL:RBNHO:2025:14647', 'H', 'program'],
  'LAW-2.143': ['C.5', '2.143', 'H', 'program'],
  'LAW-2.163b': ['C.5', '2.163b', 'H', 'program'],
  'LAW-2.163c': ['C.5', '2.163c', 'H', 'program'],
  'LAW-2.163d': ['C.5', '2.163d', 'H', 'program'],
  'LAW-2.163e': ['C.5', '2.163e', 'H', 'program'],
  'LAW-2.163f': ['C.5', '2.163f', 'H', 'program'],
  'LAW-2.163g': ['C.5', '2.163g', 'H', 'program'],
  // Third countries
  'LAW-KOLIN': ['C.6', 'Directive 2014/24 art. 27; CJEU C-652/22 and C-266/22', 'H', 'program'],
  'LAW-GPA': ['C.6', 'Directive 2014/24 art. 25 (GPA)', 'M', 'program'],
  'LAW-FSR': ['C.6', 'Reg. (EU) 2022/2560', 'H', 'program'],
  'LAW-IPI': ['C.6', 'Reg. (EU) 2022/1031', 'GK', 'program'],
  // Archive and openness
  'LAW-2.56': ['C.7', '2.56', 'H', 'program'],
  'LAW-2.57': ['C.7', '2.57', 'H', 'people'],
  'LAW-2.138': ['C.7', '2.138', 'H', 'people'],
} as const satisfies Record<string, Row>;

export type RuleId = keyof typeof rows;

const ruleOf = ([chapter, article, confidence, by]: Row): Rule => ({
  chapter,
  article,
  confidence,
  decided: by === 'program',
});

/** Every rule of procurement law that the portal names, by its id. */
export const RULES: Readonly<Record<RuleId, Rule>> = Object.fromEntries(
  Object.entries(rows).map(([id, row]) => [id, ruleOf(row)]),
) as Record<RuleId, Rule>;

export const RULE_IDS = Object.keys(rows) as readonly RuleId[];
