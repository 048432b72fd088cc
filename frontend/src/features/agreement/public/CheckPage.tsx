import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { graphql } from '../../../shared/api/gql';
import { preloads, usePreloaded } from '../../../shared/api/screen';
import { useTexts } from '../../../shared/i18n/useTexts';
import { Button } from '../../../shared/ui/Button';
import { EmptyState } from '../../../shared/ui/EmptyState';
import { PageHeader } from '../../../shared/ui/PageHeader';
import { Stack } from '../../../shared/ui/Stack';
import css from '../agreement.module.css';
import { agreementTexts } from '../texts';
import { printed } from '../words';
import { CheckResult } from './CheckResult';

const query = graphql(`
  query CheckPage($code: String!, $isAsked: Boolean!) {
    publicAgreement(code: $code) @include(if: $isAsked) {
      ...CheckResult_agreement
    }
  }
`);

export const loader = preloads(query, ({ params }) => ({
  code: params['code'] ?? '',
  isAsked: params['code'] !== undefined,
}));

/** Whether an agreement is genuine and in force: open to anyone who holds one, and nothing more is said (M14). */
export function Component() {
  const { data } = usePreloaded<typeof loader>();
  const t = useTexts(agreementTexts);
  const navigate = useNavigate();
  const { code = '' } = useParams();
  const [typed, setTyped] = useState(printed(code));
  return (
    <Stack gap={5}>
      <PageHeader title={t('check')} lead={t('checkLead')} />
      <form
        className={css.ask}
        onSubmit={(event) => {
          event.preventDefault();
          const asked = typed.replace(/[\s-]/g, '');
          if (asked !== '') void navigate(`/public/agreement/${encodeURIComponent(asked)}`);
        }}
      >
        <input
          aria-label={t('checkCode')}
          placeholder={t('checkPlaceholder')}
          autoComplete="off"
          autoCapitalize="characters"
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
          }}
        />
        <Button type="submit" look="primary" size="l">
          {t('checkVerb')}
        </Button>
      </form>
      {data.publicAgreement === null && <EmptyState title={t('unknown')}>{t('unknownWords')}</EmptyState>}
      {data.publicAgreement != null && <CheckResult agreement={data.publicAgreement} />}
    </Stack>
  );
}
