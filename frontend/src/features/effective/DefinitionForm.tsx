import { Checkbox, Drawer, Input, InputNumber, Radio } from 'antd';
import { useState } from 'react';
import { useAction } from '../../shared/api/action';
import { Failure } from '../../shared/api/Failure';
import { graphql, readFragment, type FragmentType } from '../../shared/api/gql';
import { useTexts } from '../../shared/i18n/useTexts';
import { never } from '../../shared/never';
import { Button } from '../../shared/ui/Button';
import { Dialog } from '../../shared/ui/Dialog';
import { RefusalMessage } from '../../shared/ui/RefusalMessage';
import { Stack } from '../../shared/ui/Stack';
import css from './effective.module.css';
import { effectiveTexts } from './texts';

const fragment = graphql(`
  fragment DefinitionForm_definition on EffectiveDefinition {
    version
    countsVisits
    countsReferrals
    atLeast
    months
    ownInstitutionOnly
  }
`);

const mutation = graphql(`
  mutation ChangeEffectiveDefinition($input: EffectiveDefinitionChangeInput!) {
    effectiveDefinitionChange(input: $input) {
      __typename
      ... on EffectiveDefinitionChanged {
        definition {
          version
        }
      }
      ... on EffectiveDefinitionChangeRefused {
        message
      }
    }
  }
`);

const USUAL_MONTHS = 12;

/** Sets what counts as served: a new version, after one more look, because the whole district's rate moves with it (M30). */
export function DefinitionForm(props: { latest: FragmentType<typeof fragment>; onClose: () => void }) {
  const { version, ...latest } = readFragment(fragment, props.latest);
  const t = useTexts(effectiveTexts);
  const action = useAction(mutation, { refetch: ['EffectivePage'] });
  const [service, setService] = useState(latest);
  const [note, setNote] = useState('');
  const [confirming, setConfirming] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const set = (change: Partial<typeof latest>) => {
    setService({ ...service, ...change });
  };
  const send = async () => {
    setConfirming(false);
    setRefusal(undefined);
    const { countsVisits, countsReferrals, atLeast, months, ownInstitutionOnly } = service;
    const answer = await action.run({
      basedOnVersion: version,
      countsVisits,
      countsReferrals,
      atLeast,
      months,
      ownInstitutionOnly,
      note,
    });
    if (answer === undefined) return;
    switch (answer.__typename) {
      case 'EffectiveDefinitionChanged':
        props.onClose();
        break;
      case 'EffectiveDefinitionChangeRefused':
        setRefusal(answer.message);
        break;
      default:
        never(answer);
    }
  };
  return (
    <Drawer open size={520} title={t('form')} onClose={props.onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setConfirming(true);
        }}
      >
        <Stack>
          <p className={css.soft}>{t('formHint')}</p>
          <fieldset className={css.group}>
            <legend>{t('services')}</legend>
            <Checkbox
              checked={service.countsVisits}
              onChange={(event) => {
                set({ countsVisits: event.target.checked });
              }}
            >
              {t('countsVisits')}
            </Checkbox>
            <Checkbox
              checked={service.ownInstitutionOnly}
              disabled={!service.countsVisits}
              onChange={(event) => {
                set({ ownInstitutionOnly: event.target.checked });
              }}
            >
              {t('ownInstitutionOnly')}
            </Checkbox>
            <Checkbox
              checked={service.countsReferrals}
              onChange={(event) => {
                set({ countsReferrals: event.target.checked });
              }}
            >
              {t('countsReferrals')}
            </Checkbox>
          </fieldset>
          <label className={css.field}>
            {t('atLeast')}
            <InputNumber
              aria-label={t('atLeast')}
              min={1}
              max={99}
              precision={0}
              value={service.atLeast}
              onChange={(atLeast) => {
                if (atLeast !== null) set({ atLeast });
              }}
            />
          </label>
          <fieldset className={css.group}>
            <legend>{t('window')}</legend>
            <Radio.Group
              value={service.months === null}
              options={[
                { value: false, label: t('ofMonths') },
                { value: true, label: t('ofTerm') },
              ]}
              onChange={(event) => {
                set({ months: event.target.value === true ? null : USUAL_MONTHS });
              }}
            />
            {service.months !== null && (
              <label className={css.field}>
                {t('months')}
                <InputNumber
                  aria-label={t('months')}
                  min={1}
                  max={60}
                  precision={0}
                  value={service.months}
                  onChange={(months) => {
                    if (months !== null) set({ months });
                  }}
                />
              </label>
            )}
          </fieldset>
          <label className={css.field}>
            {t('note')}
            <Input
              required
              maxLength={120}
              placeholder={t('noteHint')}
              value={note}
              onChange={(event) => {
                setNote(event.target.value);
              }}
            />
          </label>
          {refusal !== undefined && <RefusalMessage message={refusal} />}
          <Failure of={action.failure} />
          <div>
            <Button type="submit" look="primary" disabled={action.busy || note.trim() === ''}>
              {t('save')}
            </Button>
          </div>
        </Stack>
      </form>
      {confirming && (
        <Dialog
          title={t('confirm')}
          onClose={() => {
            setConfirming(false);
          }}
          actions={
            <>
              <Button
                onClick={() => {
                  setConfirming(false);
                }}
              >
                {t('back')}
              </Button>
              <Button look="primary" onClick={() => void send()}>
                {t('confirmed')}
              </Button>
            </>
          }
        >
          {t('confirmWords', { version: version + 1 })}
        </Dialog>
      )}
    </Drawer>
  );
}
