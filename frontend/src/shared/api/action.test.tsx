import { gql, type TypedDocumentNode } from '@apollo/client';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse } from 'msw';
import { useState } from 'react';
import { beforeEach, expect, test } from 'vitest';
import { never } from '../never';
import { renderScreen } from '../testing/renderScreen';
import { api, server } from '../testing/server';
import { useAction } from './action';
import { Failure } from './Failure';

type Answer = { __typename: 'ContractSigned' } | { __typename: 'ContractSignRefused'; message: string };
const mutation = gql`
  mutation Sign($input: ContractSignInput!) {
    contractSign(input: $input) {
      __typename
      ... on ContractSignRefused {
        message
      }
    }
  }
` as TypedDocumentNode<{ contractSign: Answer }, { input: { idempotencyKey: string; householdId: string } }>;

function Component() {
  const sign = useAction(mutation);
  const [household, setHousehold] = useState('Household_1');
  const [news, setNews] = useState('');
  const send = async () => {
    const answer = await sign.run({ householdId: household });
    if (answer === undefined) return;
    switch (answer.__typename) {
      case 'ContractSigned':
        setNews('signed');
        break;
      case 'ContractSignRefused':
        setNews(answer.message);
        break;
      default:
        never(answer);
    }
  };
  return (
    <>
      <input
        aria-label="household"
        value={household}
        onChange={(event) => {
          setHousehold(event.target.value);
        }}
      />
      <button type="button" disabled={sign.busy} onClick={() => void send()}>
        send
      </button>
      <Failure of={sign.failure} />
      <p>{news}</p>
    </>
  );
}

let keys: string[] = [];

function answering(...answers: (() => Response)[]): void {
  server.use(
    api.mutation('Sign', ({ variables }) => {
      keys.push((variables as { input: { idempotencyKey: string } }).input.idempotencyKey);
      return answers.shift()?.() ?? HttpResponse.json({ data: { contractSign: { __typename: 'ContractSigned' } } });
    }),
  );
}

beforeEach(() => {
  keys = [];
});

test('trying again after a lost answer sends the same key, so that nothing happens twice', async () => {
  answering(() => HttpResponse.error());
  await renderScreen({ Component });
  await userEvent.click(await screen.findByRole('button'));
  expect(await screen.findByRole('alert')).toHaveTextContent('网络没有连上');
  await userEvent.click(screen.getByRole('button'));
  await screen.findByText('signed');
  expect(screen.queryByRole('alert')).toBeNull();
  expect(keys).toHaveLength(2);
  expect(keys[0]).toBe(keys[1]);
});

test('another input is another intention with another key', async () => {
  answering(() => HttpResponse.error());
  await renderScreen({ Component });
  await userEvent.click(await screen.findByRole('button'));
  await screen.findByRole('alert');
  await userEvent.type(screen.getByLabelText('household'), '2');
  await userEvent.click(screen.getByRole('button'));
  await screen.findByText('signed');
  expect(keys[0]).not.toBe(keys[1]);
});

test('a refusal is an answer: the next try is a new intention', async () => {
  answering(() =>
    HttpResponse.json({ data: { contractSign: { __typename: 'ContractSignRefused', message: '团队已满' } } }),
  );
  await renderScreen({ Component });
  await userEvent.click(await screen.findByRole('button'));
  await screen.findByText('团队已满');
  await userEvent.click(screen.getByRole('button'));
  await screen.findByText('signed');
  expect(keys[0]).not.toBe(keys[1]);
});

test('the button rests while the answer is on its way', async () => {
  answering();
  await renderScreen({ Component });
  await userEvent.click(await screen.findByRole('button'));
  await waitFor(() => {
    expect(screen.getByRole('button')).toBeEnabled();
  });
  expect(keys).toHaveLength(1);
});
