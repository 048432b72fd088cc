import { Breadcrumb, Drawer, Layout, Menu, type MenuProps } from 'antd';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { useTexts } from '../../i18n/useTexts';
import { Brand } from '../Brand';
import { Button } from '../Button';
import { Icon } from '../Icon';
import { LanguageSwitch } from '../LanguageSwitch';
import { uiTexts } from '../texts';
import css from './StaffLayout.module.css';

export interface MenuEntry {
  /** The address, absolute. */
  to: string;
  title: string;
  icon: ReactNode;
  /** Behind the title: how much there is to do. */
  badge?: ReactNode;
  /** The heading under which it stands with those beside it. */
  group?: string | undefined;
}

interface Props {
  menu: readonly MenuEntry[];
  /** The address of the entry that is open. */
  open: string | undefined;
  crumbs: readonly { title: string; to?: string }[];
  who: string;
  where: string;
  /** Beside the language: what every page of the reader has. */
  tools?: ReactNode;
  onSignOut: () => void;
  children: ReactNode;
}

/** Entries of one heading stand together under it. */
function grouped(menu: readonly MenuEntry[]): NonNullable<MenuProps['items']> {
  const headings = [...new Set(menu.map(({ group }) => group))];
  return headings.flatMap((heading): NonNullable<MenuProps['items']> => {
    const items = menu
      .filter(({ group }) => group === heading)
      .map(({ to, title, icon, badge }) => ({
        key: to,
        icon,
        label: (
          <Link to={to}>
            {title}
            {badge}
          </Link>
        ),
      }));
    return heading === undefined ? items : [{ type: 'group', key: heading, label: heading, children: items }];
  });
}

/** The desk of everyone who works here: the menu of the role on the left, who and where on top, the page in the middle. */
export function StaffLayout({ menu, open, crumbs, who, where, tools, onSignOut, children }: Props) {
  const t = useTexts(uiTexts);
  const [drawer, setDrawer] = useState(false);
  const side = useRef<HTMLElement>(null);
  // a long menu moves by itself: the entry that is open stays in sight
  useEffect(() => {
    side.current?.querySelector('.ant-menu-item-selected')?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  const entries = (
    <Menu
      mode="inline"
      selectedKeys={open === undefined ? [] : [open]}
      items={grouped(menu)}
      onClick={() => {
        setDrawer(false);
      }}
      style={{ borderInlineEnd: 0 }}
    />
  );
  return (
    <Layout className={css.page}>
      <a href="#content" className={css.skip}>
        {t('skip')}
      </a>
      <header className={css.header} data-print="hide">
        <Button
          look="quiet"
          className={css.burger}
          aria-label={t('menu')}
          onClick={() => {
            setDrawer(true);
          }}
        >
          <Icon name="menu" />
        </Button>
        <Link to="/" aria-label={t('brand')} className={css.brand}>
          <Brand />
        </Link>
        <div className={css.identity}>
          <strong>{who}</strong>
          <span>{where}</span>
        </div>
        {tools}
        <LanguageSwitch />
        <Button look="quiet" onClick={onSignOut}>
          {t('signOut')}
        </Button>
      </header>
      <Layout className={css.body}>
        <nav ref={side} className={css.side} aria-label={t('menu')} data-print="hide">
          {entries}
        </nav>
        <Drawer
          open={drawer}
          placement="left"
          size={280}
          title={<Brand />}
          onClose={() => {
            setDrawer(false);
          }}
        >
          <nav aria-label={t('menu')}>{entries}</nav>
        </Drawer>
        <main id="content" className={css.content} tabIndex={-1}>
          <nav aria-label={t('breadcrumbs')} className={css.crumbs} data-print="hide">
            <Breadcrumb
              items={crumbs.map(({ title, to }) => ({
                title: to === undefined ? title : <Link to={to}>{title}</Link>,
              }))}
            />
          </nav>
          {children}
        </main>
      </Layout>
    </Layout>
  );
}
