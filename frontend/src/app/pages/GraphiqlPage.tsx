import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { useEffect, useMemo, useState } from 'react';
import { app } from '../../shared/api/app';
import { useTexts } from '../../shared/i18n/useTexts';
import { appTexts } from '../texts';

const example = `{
  publicDistricts {
    name
    towns {
      name
    }
  }
}
`;

/** The API explorer, served from here and not from a CDN; it asks with the rights of whoever is signed in. */
export function Component() {
  const t = useTexts(appTexts);
  const [token, setToken] = useState<string>();
  useEffect(() => {
    document.title = t('graphiql');
    void app().session.token().then(setToken);
  }, [t]);
  const fetcher = useMemo(
    () =>
      createGraphiQLFetcher({
        url: '/graphql',
        headers: token === undefined ? {} : { Authorization: `Bearer ${token}` },
      }),
    [token],
  );
  return (
    <div style={{ height: '100vh' }}>
      <GraphiQL fetcher={fetcher} initialQuery={example} />
    </div>
  );
}
