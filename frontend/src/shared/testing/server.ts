import { graphql } from 'msw/graphql';
import { setupServer } from 'msw/node';

/** The backend of a test, without an answer to anything until the test gives it one. */
export const server = setupServer();

/** Answers by the name of the operation: `server.use(api.query('AgreementPage', () => HttpResponse.json({ data })))`. */
export const api = graphql.link('*/graphql');
