import type { ReactNode } from 'react';
import { Toast as Base } from '@base-ui/react/toast';
import { IconX } from '../icons/icons.js';
import { useUiTexts } from '../texts/ui-texts.js';
import './overlay.css';

/**
 * Where passing remarks appear. Only for what nobody needs to have read, such as "gekopieerd":
 * results that matter stand on the page.
 */
export function ToastRegion({ children }: { readonly children: ReactNode }) {
  return (
    <Base.Provider timeout={6000} limit={2}>
      {children}
      <Base.Portal>
        <Toasts />
      </Base.Portal>
    </Base.Provider>
  );
}

function Toasts() {
  const say = useUiTexts();
  const { toasts } = Base.useToastManager();
  return (
    <Base.Viewport className="b-toasts" aria-label={say('notifications')}>
      {toasts.map((toast) => (
        <Base.Root key={toast.id} toast={toast} className="b-toast" swipeDirection={[]}>
          <Base.Content className="b-toast__content">
            <Base.Title render={<p />} />
            <Base.Close className="b-dialog__close" aria-label={say('close')}>
              <IconX size={18} aria-hidden="true" />
            </Base.Close>
          </Base.Content>
        </Base.Root>
      ))}
    </Base.Viewport>
  );
}

/** Says a passing remark in the region. */
export function useToast(): (remark: string) => void {
  const { add } = Base.useToastManager();
  return (remark) => void add({ title: remark });
}
