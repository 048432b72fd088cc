import { useTexts } from '../../shared/i18n/useTexts';
import { EmptyState } from '../../shared/ui/EmptyState';
import { appTexts } from '../texts';

/** The first page of an audience that has none of its own. */
export function Component() {
  const t = useTexts(appTexts);
  return <EmptyState title={t('nothingHere')}>{t('nothingHereWords')}</EmptyState>;
}
