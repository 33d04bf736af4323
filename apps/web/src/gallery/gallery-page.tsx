import { Suspense, lazy, useState } from 'react';
import { LoadingRows, Page, PageTitle, Segments, Stack } from '@bundel/ui';
import type { Density } from '@bundel/ui';
import { useTexts } from '../texts/use-texts.js';

const ChartSamples = lazy(() =>
  import('./chart-samples.js').then((module) => ({ default: module.ChartSamples })),
);
const FieldSamples = lazy(() =>
  import('./field-samples.js').then((module) => ({ default: module.FieldSamples })),
);
const FigureSamples = lazy(() =>
  import('./figure-samples.js').then((module) => ({ default: module.FigureSamples })),
);
const FlowSamples = lazy(() =>
  import('./flow-samples.js').then((module) => ({ default: module.FlowSamples })),
);
const StatusSamples = lazy(() =>
  import('./status-samples.js').then((module) => ({ default: module.StatusSamples })),
);
const TableSamples = lazy(() =>
  import('./table-samples.js').then((module) => ({ default: module.TableSamples })),
);

function Samples({ density }: { readonly density: Density }) {
  return (
    <Page density={density}>
      <Stack>
        <FigureSamples />
        <StatusSamples />
        <TableSamples id={density} density={density} />
        <FieldSamples id={density} />
        <FlowSamples id={density} />
        <ChartSamples />
      </Stack>
    </Page>
  );
}

/** Every part of the design system on one page, in both densities; tests look at it with axe and by picture. */
export function GalleryPage() {
  const say = useTexts();
  const [shown, setShown] = useState<Density>('compact');
  return (
    <>
      <Page>
        <PageTitle
          title={say('gallery.title')}
          about={say('gallery.about')}
          actions={
            <Segments<Density>
              label={say('gallery.density')}
              value={shown}
              choices={[
                { value: 'compact', label: 'Compact' },
                { value: 'comfortable', label: say('gallery.comfortable') },
              ]}
              onChange={setShown}
            />
          }
        />
      </Page>
      <Suspense fallback={<LoadingRows rows={20} />}>
        <Samples key={shown} density={shown} />
      </Suspense>
    </>
  );
}
