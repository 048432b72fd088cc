import { useState } from 'react';
import { useAction } from '../../shared/api/action';
import { Failure } from '../../shared/api/Failure';
import { graphql, readFragment, type FragmentType } from '../../shared/api/gql';
import { useViewer } from '../../shared/api/viewer';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { never } from '../../shared/never';
import { Button } from '../../shared/ui/Button';
import { Card } from '../../shared/ui/Card';
import { RefusalMessage } from '../../shared/ui/RefusalMessage';
import { Stack } from '../../shared/ui/Stack';
import { coverageTexts } from './coverageTexts';

const fragment = graphql(`
  fragment CoverageBookCard_book on CoverageBook {
    isRebuilding
    finishedAt
    households
    lookedAt
    corrected
    recountedAt
    recountedDay
    differences
  }
`);

const mutation = graphql(`
  mutation RebuildCoverage($input: CoverageRebuildInput!) {
    coverageRebuild(input: $input) {
      __typename
      ... on CoverageRebuildStarted {
        book {
          ...CoverageBookCard_book
        }
      }
      ... on CoverageRebuildRefused {
        message
      }
    }
  }
`);

/** What the last recount from the records said, and how to have the numbers made anew (M29). */
export function CoverageBookCard(props: { book: FragmentType<typeof fragment> | null }) {
  const book = readFragment(fragment, props.book);
  const t = useTexts(coverageTexts);
  const format = useFormat();
  const viewer = useViewer();
  const action = useAction(mutation, { refetch: ['CoveragePage'] });
  const [refusal, setRefusal] = useState<string>();
  const rebuild = async () => {
    setRefusal(undefined);
    const answer = await action.run({});
    if (answer === undefined) return;
    switch (answer.__typename) {
      case 'CoverageRebuildStarted':
        break;
      case 'CoverageRebuildRefused':
        setRefusal(answer.message);
        break;
      default:
        never(answer);
    }
  };
  const recount =
    typeof book?.recountedAt !== 'string' || book.recountedDay === null
      ? t('notRecounted')
      : book.differences === 0
        ? t('agrees', { at: format.instant(book.recountedAt), day: format.date(book.recountedDay) })
        : t('differs', {
            at: format.instant(book.recountedAt),
            day: format.date(book.recountedDay),
            count: book.differences ?? 0,
          });
  return (
    <Card title={t('book')}>
      <Stack>
        <p>
          {t('kept')} {recount}
        </p>
        {book?.isRebuilding === true && (
          <p role="status">
            {t('rebuilding', { done: format.number(book.lookedAt), all: format.number(book.households) })}
          </p>
        )}
        {book?.isRebuilding === false && book.finishedAt !== null && (
          <p>{t('rebuilt', { at: format.instant(book.finishedAt), corrected: format.number(book.corrected) })}</p>
        )}
        {viewer.role === 'COMMISSION' && (
          <div data-print="hide">
            <Button disabled={action.busy} onClick={() => void rebuild()}>
              {t('rebuild')}
            </Button>
          </div>
        )}
        {refusal !== undefined && <RefusalMessage message={refusal} />}
        <Failure of={action.failure} />
      </Stack>
    </Card>
  );
}
