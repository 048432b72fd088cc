import { useTexts } from '../../shared/i18n/useTexts';
import { appTexts } from '../texts';

export function Component() {
  const t = useTexts(appTexts);
  return <h1>{t('styleGuide')}</h1>;
}
