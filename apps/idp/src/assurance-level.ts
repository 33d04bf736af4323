/** The three levels of assurance, weak to strong, with the class names that Dutch login means use for them. */
export const assuranceLevels = ['low', 'substantial', 'high'] as const;

export type AssuranceLevel = (typeof assuranceLevels)[number];

export const acrOf: Readonly<Record<AssuranceLevel, string>> = {
  low: 'urn:etoegang:core:assurance-class:loa2plus',
  substantial: 'urn:etoegang:core:assurance-class:loa3',
  high: 'urn:etoegang:core:assurance-class:loa4',
};

/** The level behind an `acr` value, or undefined for a value this provider does not know. */
export function levelOfAcr(acr: string | undefined): AssuranceLevel | undefined {
  return assuranceLevels.find((level) => acrOf[level] === acr);
}

/** The lowest level among the wished `acr_values`: reaching it satisfies the request. */
export function requestedLevel(acrValues: unknown): AssuranceLevel | undefined {
  if (typeof acrValues !== 'string') return undefined;
  const wished = new Set(acrValues.split(' ').map((acr) => levelOfAcr(acr)));
  return assuranceLevels.find((level) => wished.has(level));
}

export function isAtLeast(level: AssuranceLevel, wanted: AssuranceLevel): boolean {
  return assuranceLevels.indexOf(level) >= assuranceLevels.indexOf(wanted);
}

export function isAssuranceLevel(text: unknown): text is AssuranceLevel {
  return assuranceLevels.some((level) => level === text);
}
