import { Link } from 'react-router';
import { useTexts } from '../../shared/i18n/useTexts';
import { EmptyState } from '../../shared/ui/EmptyState';
import { appTexts } from '../texts';

export function NotFound() {
  const t = useTexts(appTexts);
  return (
    <EmptyState title={t('notFound')} action={<Link to="/">{t('toStart')}</Link>}>
      {t('notFoundWords')}
    </EmptyState>
  );
}
