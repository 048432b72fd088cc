import { useTexts } from '../../shared/i18n/useTexts';
import { Tag } from '../../shared/ui/Tag';
import { visitTexts } from './texts';

/** Whether a visit carries the benefits of the signed; one that was taken back says so. */
export function BenefitTag({ carries, cancelled = false }: { carries: boolean; cancelled?: boolean }) {
  const t = useTexts(visitTexts);
  if (cancelled) return <Tag>{t('cancelled')}</Tag>;
  return <Tag tone={carries ? 'good' : 'caution'}>{t(carries ? 'benefitsYes' : 'benefitsNo')}</Tag>;
}
