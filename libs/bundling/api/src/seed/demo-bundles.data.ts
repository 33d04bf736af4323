import { BundleContractType } from '../bundle/bundle.enums.js';
import type { UpdateBundleInput } from '../update-bundle/update-bundle.types.js';

/** A bundle of the demo, of the next proposal for the demo call. */
export interface DemoBundle {
  readonly title: string;
  readonly state: 'draft' | 'inObjection' | 'inSignOff';
  readonly divided: boolean;
  readonly written: Omit<UpdateBundleInput, 'bundleId' | 'version'>;
}

/** Title of the call of which the demo bundles are made. */
export const demoCall = 'Laptops en beeldschermen 2027–2028';

const cluster: UpdateBundleInput['cluster'] = {
  marketAndSmeAccess:
    'De markt telt fabrikanten, groothandels en regionale dealers. Percelen per provincie houden dealers in beeld. (Verzonnen tekst.)',
  organisationalConsequences:
    'Deelnemers bestellen zelf en houden hun eigen beheer. Leveranciers krijgen vaste leverdagen en één bestelweg. (Verzonnen tekst.)',
  coherence:
    'Alle regels vragen dezelfde apparaten met dezelfde eisen aan inname en hergebruik. (Verzonnen tekst.)',
  weighedForSuppliers: true,
  inTenderDocuments: true,
};

export const demoBundles: readonly DemoBundle[] = [
  {
    title: 'Laptops, eerste levering',
    state: 'draft',
    divided: false,
    written: { contractType: BundleContractType.supplies, cluster: { coherence: cluster.coherence ?? '' } },
  },
  {
    title: 'Beeldschermen en toebehoren',
    state: 'inObjection',
    divided: true,
    written: { contractType: BundleContractType.supplies, cluster },
  },
  {
    title: 'Inname en hergebruik',
    state: 'inSignOff',
    divided: true,
    written: { contractType: BundleContractType.supplies, margin: 1500, cluster },
  },
];
