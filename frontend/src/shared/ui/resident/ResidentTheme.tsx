import { ConfigProvider, unstableSetRender } from 'antd-mobile';
import enUS from 'antd-mobile/es/locales/en-US';
import zhCN from 'antd-mobile/es/locales/zh-CN';
import type { ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { useLanguage } from '../../i18n/language';
import './resident.css';

/* antd-mobile opens toasts and dialogs outside React's tree; React 19 asks for a root of one's own. */
const roots = new WeakMap<Element | DocumentFragment, Root>();
// eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way until antd-mobile 6
unstableSetRender((node, container) => {
  const root = roots.get(container) ?? createRoot(container);
  roots.set(container, root);
  root.render(node);
  return async () => {
    await Promise.resolve();
    root.unmount();
    roots.delete(container);
  };
});

/** antd-mobile in Jiayi's colours and the reader's language; residents' pages only. */
export function ResidentTheme({ children }: { children: ReactNode }) {
  return <ConfigProvider locale={useLanguage() === 'en' ? enUS : zhCN}>{children}</ConfigProvider>;
}
