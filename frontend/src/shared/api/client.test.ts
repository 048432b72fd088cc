import { gql } from '@apollo/client';
import { http } from 'msw/http';
import { HttpResponse } from 'msw';
import { beforeEach, expect, test, vi } from 'vitest';
import { api, server } from '../testing/server';
import { signedInSession, userFor } from '../testing/renderScreen';
import { createApolloClient } from './client';
import { connection } from './connection';
import { errorKind } from './errorKind';

const query = gql`
  query Name {
    viewer {
      id
      name
    }
  }
`;
const named = { data: { viewer: { __typename: 'Viewer', id: 'Account_1', name: '张三' } } };
const unauthenticated = { errors: [{ message: '请登录', extensions: { code: 'UNAUTHENTICATED' } }] };

beforeEach(() => {
  connection.set('good');
});

test('sends the token and the reader’s language', async () => {
  const seen: Headers[] = [];
  server.use(
    api.query('Name', ({ request }) => {
      seen.push(request.headers);
      return HttpResponse.json(named);
    }),
  );
  const client = createApolloClient(await signedInSession());
  await client.query({ query });
  expect(seen[0]?.get('authorization')).toBe('Bearer token');
  expect(seen[0]?.get('accept-language')).toBe('zh-CN');
});

test('a request with an expired token waits until the reader has signed in again, and then goes out by itself', async () => {
  const tokens: (string | null)[] = [];
  server.use(
    api.query('Name', ({ request }) => {
      tokens.push(request.headers.get('authorization'));
      return HttpResponse.json(tokens.length === 1 ? unauthenticated : named);
    }),
    http.get('http://issuer.test/.well-known/openid-configuration', () => HttpResponse.error()),
  );
  const session = await signedInSession();
  const client = createApolloClient(session);
  const answer = client.query({ query });
  await expect.poll(() => session.state.get()).toBe('expired');
  const again = userFor('second');
  await session.manager.storeUser(again);
  await session.manager.events.load(again);
  expect((await answer).data).toMatchObject({ viewer: { name: '张三' } });
  expect(tokens).toEqual(['Bearer token', 'Bearer second']);
  expect(session.state.get()).toBe('signedIn');
});

test('a network that is away is tried three times, shown, and forgotten with the next answer', async () => {
  let tries = 0;
  server.use(
    api.query('Name', () => {
      tries += 1;
      return HttpResponse.error();
    }),
  );
  const client = createApolloClient(await signedInSession());
  const error: unknown = await client.query({ query }).catch((reason: unknown) => reason);
  expect(tries).toBe(3);
  expect(errorKind(error)).toBe('network');
  expect(connection.get()).toBe('lost');
  server.use(api.query('Name', () => HttpResponse.json(named)));
  await client.query({ query });
  expect(connection.get()).toBe('good');
});

test.each([
  ['FORBIDDEN', 'forbidden'],
  ['NOT_FOUND', 'missing'],
  ['INTERNAL', 'server'],
])('an error with code %s is told as %s and not tried again', async (code, kind) => {
  let tries = 0;
  server.use(
    api.query('Name', () => {
      tries += 1;
      return HttpResponse.json({ errors: [{ message: '…', extensions: { code } }] });
    }),
  );
  const client = createApolloClient(await signedInSession());
  expect(errorKind(await client.query({ query }).catch((reason: unknown) => reason))).toBe(kind);
  expect(tries).toBe(1);
});

const ticks = gql`
  subscription Ticked {
    ticked
  }
`;

function stream(...events: object[]) {
  const sent = events.map((event) => `event:next\ndata:${JSON.stringify(event)}\n\n`).join('');
  return new HttpResponse(`:\n\n${sent}event:complete\ndata:\n\n`, {
    headers: { 'content-type': 'text/event-stream' },
  });
}

test('what follows an open page arrives over server-sent events; when a stream ends the next begins, and open pages are read anew', async () => {
  const accepted: (string | null)[] = [];
  let names = 0;
  server.use(
    api.query('Name', () => {
      names += 1;
      return HttpResponse.json(named);
    }),
    http.post('*/graphql', ({ request }) => {
      accepted.push(request.headers.get('accept'), request.headers.get('authorization'));
      const begun = accepted.length / 2;
      return stream({ data: { ticked: begun * 10 + 1 } }, { data: { ticked: begun * 10 + 2 } });
    }),
  );
  const client = createApolloClient(await signedInSession());
  const page = client.watchQuery({ query }).subscribe(() => undefined);
  await vi.waitFor(() => {
    expect(names).toBe(1);
  });
  const ticked = await new Promise((resolve, reject) => {
    const seen: unknown[] = [];
    const listening = client.subscribe({ query: ticks }).subscribe({
      next: ({ data }) => {
        seen.push(data);
        if (seen.length < 4) return;
        listening.unsubscribe();
        resolve(seen);
      },
      error: reject,
    });
  });
  expect(ticked).toEqual([11, 12, 21, 22].map((n) => ({ ticked: n })));
  expect(accepted).toEqual(['text/event-stream', 'Bearer token', 'text/event-stream', 'Bearer token']);
  await vi.waitFor(() => {
    expect(names).toBe(2);
  });
  page.unsubscribe();
});

test('a stream that is refused is not tried again', async () => {
  let begun = 0;
  server.use(
    http.post('*/graphql', () => {
      begun += 1;
      return stream({ errors: [{ message: '…', extensions: { code: 'FORBIDDEN' } }], data: null });
    }),
  );
  const client = createApolloClient(await signedInSession());
  await new Promise<void>((resolve) => {
    client.subscribe({ query: ticks }).subscribe({
      complete: resolve,
      error: () => {
        resolve();
      },
    });
  });
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(begun).toBe(1);
});
