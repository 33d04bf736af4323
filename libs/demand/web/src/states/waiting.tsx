import { ErrorState, LoadingRows } from '@bundel/ui';
import { useTexts } from '../texts/use-texts.js';

/** What stands on a page until its data is there: grey rows, or what failed with a way to try again. */
export function Waiting(props: { readonly failed: boolean; readonly onRetry: () => void }) {
  const say = useTexts();
  if (!props.failed) return <LoadingRows rows={8} />;
  return (
    <ErrorState title={say('failed.title')} onRetry={props.onRetry}>
      <p>{say('failed.about')}</p>
    </ErrorState>
  );
}
