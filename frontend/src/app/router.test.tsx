import { ApolloProvider } from '@apollo/client/react';
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse } from 'msw';
import { createMemoryRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { run } from '../shared/api/app';
import { createApolloClient } from '../shared/api/client';
import { connection } from '../shared/api/connection';
import type { Role } from '../shared/api/gql/graphql';
import { signedInSession, userFor } from '../shared/testing/renderScreen';
import { api, server } from '../shared/testing/server';
import { audienceOf, homeOf, menuOf } from './audiences';
import { routes } from './router';

async function open(at: string, role: Role | undefined) {
  const session = await signedInSession();
  const client = createApolloClient(session);
  run(session, client);
  if (role === undefined) session.state.set('anonymous');
  else {
    const district = { __typename: 'District', id: 'District_1', code: '500112', name: '重庆市渝北区' };
    const viewer = { __typename: 'Viewer', id: 'Account_1', name: '张三', role, district };
    server.use(api.query('Viewer', () => HttpResponse.json({ data: { viewer } })));
  }
  const router = createMemoryRouter(routes, { initialEntries: [at] });
  render(
    <ApolloProvider client={client}>
      <RouterProvider router={router} />
    </ApolloProvider>,
  );
  return { router, session };
}

/* antd is large: it is there before the first test looks at the clock. */
beforeAll(() => import('./shells/StaffShell'), 60_000);

afterEach(() => {
  connection.set('good');
});

const departments: [Role, string][] = [
  ['INSURANCE', '人力社保部门'],
  ['FINANCE', '财政部门'],
  ['PRICING', '发展改革（价格）部门'],
  ['CIVIL_AFFAIRS', '民政部门'],
  ['TOWN_GOVERNMENT', '镇人民政府、街道办事处'],
];

test.each(departments)('%s lands on an honest page of its own, with the public notice', async (role, name) => {
  const { router } = await open('/', role);
  expect(await screen.findByRole('heading', { level: 1, name })).toBeVisible();
  expect(screen.getByRole('link', { name: '查看团队公示' })).toHaveAttribute('href', '/public/teams');
  expect(router.state.location.pathname).toBe('/department/home');
  expect(within(screen.getByRole('banner')).getByText('张三')).toBeVisible();
  expect(document.title).toContain('部门首页');
});

test('every role has a home among its own screens', () => {
  for (const role of Object.keys(audienceOf) as Role[]) {
    expect(menuOf(role).length, role).toBeGreaterThan(0);
    expect(homeOf(role), role).toMatch(new RegExp(`^/${audienceOf[role]}/.`));
  }
});

test('another audience’s pages lead home', async () => {
  const { router } = await open('/commission', 'FINANCE');
  await screen.findByRole('heading', { level: 1, name: '财政部门' });
  expect(router.state.location.pathname).toBe('/department/home');
});

test('an address that is not there says so inside the frame', async () => {
  await open('/department/nowhere', 'FINANCE');
  expect(await screen.findByText('没有这个页面')).toBeVisible();
  expect(screen.getByRole('banner')).toBeVisible();
});

test('without login, a page of an audience sends to the issuer and remembers the address', async () => {
  const signIn = vi.fn<(to: string) => Promise<void>>(() => Promise.resolve());
  const { session } = await open('/public/nowhere', undefined);
  session.signIn = signIn;
  await screen.findByText('没有这个页面');
  const router = createMemoryRouter(routes, { initialEntries: ['/team/grid?area=1'] });
  render(<RouterProvider router={router} />);
  await expect.poll(() => signIn.mock.calls).toEqual([['/team/grid?area=1']]);
});

test('the landing page stands open without login', async () => {
  await open('/', undefined);
  expect(await screen.findByRole('heading', { level: 1, name: '您家的医生，在您身边' })).toBeVisible();
  expect(screen.getByRole('button', { name: '登录' })).toBeVisible();
});

test('an account that the service does not know reads so and can leave', async () => {
  const session = await signedInSession();
  run(session, createApolloClient(session));
  const forbidden = { message: '没有此账号', extensions: { code: 'FORBIDDEN' } };
  server.use(api.query('Viewer', () => HttpResponse.json({ errors: [forbidden], data: null })));
  render(<RouterProvider router={createMemoryRouter(routes, { initialEntries: ['/'] })} />);
  expect(await screen.findByText(/您的账号不能查看/)).toBeVisible();
  expect(screen.getByRole('button', { name: '退出登录' })).toBeVisible();
});

test('an expired session asks to sign in again over the page, and the page stays', async () => {
  const { session } = await open('/', 'FINANCE');
  await screen.findByRole('heading', { level: 1 });
  const again = vi.fn(async () => {
    await session.manager.events.load(userFor('second'));
  });
  session.signInAgain = again;
  act(() => {
    session.state.set('expired');
  });
  const dialog = screen.getByRole('dialog', { name: '请重新登录' });
  expect(screen.getByRole('heading', { level: 1, name: '财政部门' })).toBeInTheDocument();
  await userEvent.click(within(dialog).getByRole('button', { name: '登录' }));
  expect(again).toHaveBeenCalledOnce();
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('a lost connection is told calmly and forgotten when the server answers again', async () => {
  await open('/', 'FINANCE');
  await screen.findByRole('heading', { level: 1 });
  act(() => {
    connection.set('lost');
  });
  expect(screen.getByText('网络连接不上，页面内容可能不是最新的。')).toBeVisible();
  act(() => {
    connection.set('good');
  });
  expect(screen.queryByText('网络连接不上，页面内容可能不是最新的。')).toBeNull();
});
