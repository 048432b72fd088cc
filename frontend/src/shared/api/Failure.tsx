import { useTexts } from '../i18n/useTexts';
import { errorWords } from '../ui/ErrorState';
import { uiTexts } from '../ui/texts';
import css from './Failure.module.css';
import { errorKind } from './errorKind';

/** No answer came to an action: what happened. The reader sends it again with the same button, under the same key. */
export function Failure({ of: error }: { of: Error | undefined }) {
  const t = useTexts(uiTexts);
  if (error === undefined) return null;
  return (
    <p role="alert" className={css.failure}>
      {t(errorWords[errorKind(error)])}
    </p>
  );
}
