import { TabBar } from 'antd-mobile';
import type { ReactNode } from 'react';
import { useTexts } from '../../i18n/useTexts';
import { Brand } from '../Brand';
import { Button } from '../Button';
import { LanguageSwitch } from '../LanguageSwitch';
import { uiTexts } from '../texts';
import { useTypeSize } from '../typeSize';
import css from './ResidentLayout.module.css';

export interface Tab {
  to: string;
  title: string;
  icon: ReactNode;
}

interface Props {
  tabs: readonly Tab[];
  open: string | undefined;
  who: string;
  onOpen: (to: string) => void;
  /** Beside the language: what every page of the reader has. */
  tools?: ReactNode;
  onSignOut: () => void;
  children: ReactNode;
}

/** A phone in a hand: the page in one column, the tabs under the thumb, large type one tap away. */
export function ResidentLayout({ tabs, open, who, tools, onOpen, onSignOut, children }: Props) {
  const t = useTexts(uiTexts);
  const [size, setSize] = useTypeSize();
  const large = size === 'large';
  return (
    <div className={css.page}>
      <header className={css.header} data-print="hide">
        <Brand />
        <div className={css.tools}>
          <Button
            look="quiet"
            aria-pressed={large}
            onClick={() => {
              setSize(large ? 'normal' : 'large');
            }}
          >
            {large ? t('normalType') : t('largeType')}
          </Button>
          {tools}
          <LanguageSwitch />
        </div>
      </header>
      <main className={css.content}>{children}</main>
      <footer className={css.foot} data-print="hide">
        <span>{who}</span>
        <Button look="quiet" onClick={onSignOut}>
          {t('signOut')}
        </Button>
      </footer>
      <nav className={css.tabs} aria-label={t('menu')} data-print="hide">
        <TabBar activeKey={open ?? null} onChange={onOpen} safeArea>
          {tabs.map(({ to, title, icon }) => (
            <TabBar.Item key={to} icon={icon} title={title} />
          ))}
        </TabBar>
      </nav>
    </div>
  );
}
