import { useEffect, useId, useRef, type ReactNode } from 'react';
import css from './Dialog.module.css';

interface Props {
  title: string;
  children?: ReactNode;
  /** The buttons, the safest first. */
  actions: ReactNode;
  /** Asked to close by Escape; without it the dialog stays until it is answered. */
  onClose?: () => void;
}

/** A modal question on the browser's own dialog: it holds the focus and says what it is. Shown while it is rendered. */
export function Dialog({ title, children, actions, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => {
      element?.close();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className={css.dialog}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose?.();
      }}
    >
      <h2 id={heading} className={css.title}>
        {title}
      </h2>
      {children !== undefined && <div className={css.body}>{children}</div>}
      <div className={css.actions}>{actions}</div>
    </dialog>
  );
}
