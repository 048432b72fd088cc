import { useState } from 'react';
import { useAction } from '../../shared/api/action';
import { Failure } from '../../shared/api/Failure';
import { graphql } from '../../shared/api/gql';
import { today } from '../../shared/format/days';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { never } from '../../shared/never';
import { Button } from '../../shared/ui/Button';
import { Confirm } from '../../shared/ui/ConfirmWithUndo';
import { RefusalMessage } from '../../shared/ui/RefusalMessage';
import { Stack } from '../../shared/ui/Stack';
import { DayField } from '../../shared/ui/staff/DayField';
import { wardTexts } from './texts';

const closing = graphql(`
  mutation CloseWard($input: WardCloseInput!) {
    wardClose(input: $input) {
      __typename
      ... on WardChanged {
        affected
        ward {
          id
          closedFrom
          viewerCanChange
        }
      }
      ... on WardChangeRefused {
        message
      }
    }
  }
`);

interface Props {
  ward: { id: string; name: string };
  night: string;
  onClosed: (message: string) => void;
}

/** Closes a ward from a night on, after asking once; whoever has a bed keeps it. */
export function CloseWard({ ward, night, onClosed }: Props) {
  const t = useTexts(wardTexts);
  const format = useFormat();
  const close = useAction(closing, { refetch: ['WardsPage'] });
  const [firstNight, setFirstNight] = useState(night < today() ? today() : night);
  const [isAsking, setIsAsking] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const send = async () => {
    setIsAsking(false);
    const answer = await close.run({ wardId: ward.id, firstNight });
    if (answer === undefined) return;
    switch (answer.__typename) {
      case 'WardChanged':
        onClosed(t('closed', { name: ward.name, date: format.date(firstNight), count: answer.affected }));
        break;
      case 'WardChangeRefused':
        setRefusal(answer.message);
        break;
      default:
        never(answer);
    }
  };
  return (
    <section aria-label={t('close')}>
      <Stack gap={3}>
        <h3>{t('close')}</h3>
        <DayField label={t('closeFrom')} value={firstNight} onChange={setFirstNight} earliest={today()} ahead={90} />
        {refusal !== undefined && <RefusalMessage message={refusal} />}
        <Failure of={close.failure} />
        <div>
          <Button
            disabled={close.busy}
            onClick={() => {
              setIsAsking(true);
            }}
          >
            {t('close')}
          </Button>
        </div>
      </Stack>
      {isAsking && (
        <Confirm
          title={`${t('close')} ${ward.name}`}
          verb={t('close')}
          danger
          onConfirm={() => void send()}
          onCancel={() => {
            setIsAsking(false);
          }}
        >
          {t('closeWords', { date: format.date(firstNight) })}
        </Confirm>
      )}
    </section>
  );
}
