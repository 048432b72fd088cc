import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { graphql } from '../../shared/api/gql';
import { preloads, usePreloaded } from '../../shared/api/screen';
import { daysLater, today } from '../../shared/format/days';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { Button } from '../../shared/ui/Button';
import { Card } from '../../shared/ui/Card';
import { EmptyState } from '../../shared/ui/EmptyState';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Stack } from '../../shared/ui/Stack';
import { FoundWardForm } from './FoundWardForm';
import { wardTexts } from './texts';
import { UndoWard } from './UndoWard';
import { WardBoard } from './WardBoard';
import { WardDrawer } from './WardDrawer';

const DAYS = 14;

const query = graphql(`
  query WardsPage($from: Date!, $days: Int!) {
    viewer {
      id
      institution {
        id
        departments {
          id
          name
        }
      }
    }
    primaryInstitutions(first: 100) {
      edges {
        node {
          id
          name
        }
      }
    }
    wardBoard(from: $from, days: $days) {
      rows {
        undoable {
          id
          undoableUntil
        }
        ward {
          id
          name
          viewerCanChange
        }
        ...WardBoard_row
      }
    }
  }
`);

export const loader = preloads(query, ({ search }) => ({ from: search.get('from') ?? today(), days: DAYS }));

/** The beds that the hospital keeps for teams, ward by ward and night by night (M23, M27, trap 14). */
export function Component() {
  const { data } = usePreloaded<typeof loader>();
  const t = useTexts(wardTexts);
  const format = useFormat();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const [isFounding, setIsFounding] = useState(false);
  const [open, setOpen] = useState<{ wardId: string; night: string }>();
  const [done, setDone] = useState<string>();
  const from = search.get('from') ?? today();
  const rows = data.wardBoard.rows;
  const opened = rows.find(({ ward }) => ward.id === open?.wardId)?.ward;
  const go = (first: string) => {
    void navigate({ search: first === today() ? '' : `from=${first}` });
  };
  return (
    <Stack gap={5}>
      <PageHeader
        title={t('wards')}
        lead={t('wardsLead')}
        actions={
          <Button
            look={rows.length === 0 ? 'primary' : 'plain'}
            onClick={() => {
              setIsFounding(!isFounding);
            }}
          >
            {t('found')}
          </Button>
        }
      />
      {isFounding && (
        <FoundWardForm
          departments={data.viewer.institution?.departments ?? []}
          institutions={data.primaryInstitutions.edges.map(({ node }) => node)}
          onFounded={(name) => {
            setIsFounding(false);
            setDone(t('founded', { name }));
          }}
        />
      )}
      {done !== undefined && done !== '' && <p role="status">{done}</p>}
      {rows.map(
        ({ ward, undoable }) =>
          undoable !== null && <UndoWard key={undoable.id} change={undoable} name={ward.name} onDone={setDone} />,
      )}
      <Stack row gap={3}>
        <Button
          onClick={() => {
            go(daysLater(from, -DAYS));
          }}
        >
          {t('earlier')}
        </Button>
        <strong>
          {format.date(from)} – {format.date(daysLater(from, DAYS - 1))}
        </strong>
        <Button
          onClick={() => {
            go(daysLater(from, DAYS));
          }}
        >
          {t('later')}
        </Button>
        {from !== today() && (
          <Button
            look="quiet"
            onClick={() => {
              go(today());
            }}
          >
            {t('thisWeek')}
          </Button>
        )}
      </Stack>
      {rows.length === 0 ? (
        <EmptyState title={t('noWards')}>{t('noWardsWords')}</EmptyState>
      ) : (
        <Card>
          <WardBoard
            rows={rows}
            from={from}
            days={DAYS}
            onOpen={(wardId, night) => {
              setOpen({ wardId, night });
            }}
          />
        </Card>
      )}
      {open !== undefined && opened !== undefined && (
        <WardDrawer
          ward={opened}
          night={open.night}
          onClose={() => {
            setOpen(undefined);
          }}
          onChanged={setDone}
        />
      )}
    </Stack>
  );
}
