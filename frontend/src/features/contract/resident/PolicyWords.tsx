import { graphql, readFragment, type FragmentType } from '../../../shared/api/gql';
import { useTexts } from '../../../shared/i18n/useTexts';
import { Card } from '../../../shared/ui/Card';
import { contractTexts } from '../texts';
import css from './resident.module.css';

const fragment = graphql(`
  fragment PolicyWords_policy on DistrictPolicy {
    id
    source
    termYears
    residentFee
    isOnePlusOne
    terminationAnswerDays
  }
`);

/** What the district's policy means for a household, in plain words (M01). */
export function PolicyWords(props: { policy: FragmentType<typeof fragment> }) {
  const policy = readFragment(fragment, props.policy);
  const t = useTexts(contractTexts);
  return (
    <Card title={t('policyTitle')}>
      <div className={css.prose}>
        <p>{t('policyTerm', { years: policy.termYears })}</p>
        {policy.residentFee !== null && <p>{t('policyFee', { fee: policy.residentFee })}</p>}
        <p>{t('policyAnswer', { days: policy.terminationAnswerDays })}</p>
        {policy.isOnePlusOne && <p>{t('policyOnePlusOne')}</p>}
        <p className={css.soft}>{t('policySource', { source: policy.source })}</p>
      </div>
    </Card>
  );
}
