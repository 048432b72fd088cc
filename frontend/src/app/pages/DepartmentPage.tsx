import { Link } from 'react-router';
import { useViewer } from '../../shared/api/viewer';
import { useTexts } from '../../shared/i18n/useTexts';
import type { TextKey } from '../../shared/i18n/texts';
import { Card } from '../../shared/ui/Card';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Stack } from '../../shared/ui/Stack';
import { appTexts } from '../texts';

const words: Partial<Record<string, readonly [name: TextKey<typeof appTexts>, words: TextKey<typeof appTexts>]>> = {
  INSURANCE: ['departmentINSURANCE', 'departmentINSURANCEWords'],
  FINANCE: ['departmentFINANCE', 'departmentFINANCEWords'],
  PRICING: ['departmentPRICING', 'departmentPRICINGWords'],
  CIVIL_AFFAIRS: ['departmentCIVIL_AFFAIRS', 'departmentCIVIL_AFFAIRSWords'],
  TOWN_GOVERNMENT: ['departmentTOWN_GOVERNMENT', 'departmentTOWN_GOVERNMENTWords'],
};

/** A department's page: who it is, what it can see today, and plainly what it cannot do yet. */
export function Component() {
  const t = useTexts(appTexts);
  const { role, district } = useViewer();
  const [name, task] = words[role] ?? ['departmentHome', 'nothingHereWords'];
  return (
    <>
      <PageHeader title={t(name)} lead={district.name} />
      <Stack gap={5}>
        <Card title={t('departmentPublic')}>
          <p>{t('departmentPublicWords')}</p>
          <p>
            <Link to="/public/teams">{t('publicNotice')}</Link>
          </p>
        </Card>
        <Card tone="brand">
          <p>{t(task)}</p>
          <p>{t('departmentLater')}</p>
        </Card>
      </Stack>
    </>
  );
}
