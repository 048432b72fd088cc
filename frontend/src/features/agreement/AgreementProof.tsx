import { graphql, readFragment, type FragmentType } from '../../shared/api/gql';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { Card } from '../../shared/ui/Card';
import { Facts } from '../../shared/ui/Facts';
import { Stack } from '../../shared/ui/Stack';
import css from './agreement.module.css';
import { agreementTexts } from './texts';
import { printed } from './words';

const fragment = graphql(`
  fragment AgreementProof_agreement on Agreement {
    checkCode
    sealedAt
    fingerprint
  }
`);

/** By what anybody can tell that it is genuine. */
export function AgreementProof(props: { agreement: FragmentType<typeof fragment> }) {
  const { checkCode, sealedAt, fingerprint } = readFragment(fragment, props.agreement);
  const t = useTexts(agreementTexts);
  const format = useFormat();
  return (
    <Card title={t('proof')}>
      <Stack>
        <p>{t('checkWords')}</p>
        <Facts
          facts={[
            [
              t('checkCode'),
              <a key="code" className={css.code} href={`/public/agreement/${checkCode}`}>
                {printed(checkCode)}
              </a>,
            ],
            [t('sealedAt'), format.instant(sealedAt)],
            [
              t('fingerprint'),
              <span key="fingerprint" className={css.long}>
                {fingerprint}
              </span>,
            ],
          ]}
        />
      </Stack>
    </Card>
  );
}
