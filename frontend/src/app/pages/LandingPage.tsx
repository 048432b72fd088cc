import { useEffect } from 'react';
import { Link } from 'react-router';
import { app } from '../../shared/api/app';
import { useTexts } from '../../shared/i18n/useTexts';
import { Brand } from '../../shared/ui/Brand';
import { Button } from '../../shared/ui/Button';
import { Icon, type IconName } from '../../shared/ui/Icon';
import { LanguageSwitch } from '../../shared/ui/LanguageSwitch';
import { appTexts } from '../texts';
import css from './LandingPage.module.css';
import { Neighbourhood } from './Neighbourhood';

/** The door: what Jiayi is, and the two ways in. */
export function Component() {
  const t = useTexts(appTexts);
  useEffect(() => {
    document.title = t('product');
  }, [t]);
  const audiences: readonly [icon: IconName, title: string, words: string][] = [
    ['household', t('forResidents'), t('forResidentsWords')],
    ['doctor', t('forTeams'), t('forTeamsWords')],
    ['calendar', t('forHospitals'), t('forHospitalsWords')],
    ['target', t('forDistrict'), t('forDistrictWords')],
  ];
  return (
    <div className={css.page}>
      <header className={css.header}>
        <Brand />
        <LanguageSwitch />
      </header>
      <main>
        <section className={css.hero}>
          <div className={css.words}>
            <h1 className={css.tagline}>{t('tagline')}</h1>
            <div className={css.what}>
              <p>{t('whatOne')}</p>
              <p>{t('whatTwo')}</p>
              <p>{t('whatThree')}</p>
            </div>
            <div className={css.doors}>
              <Button look="primary" size="l" onClick={() => void app().session.signIn('/')}>
                {t('signIn')}
              </Button>
              <Link to="/public/teams" className={css.notice}>
                {t('publicNotice')}
              </Link>
            </div>
            <p className={css.small}>{t('signInLead')}</p>
            <p className={css.small}>{t('publicNoticeLead')}</p>
            <p className={css.small}>
              <Link to="/public/agreement">{t('publicCheck')}</Link> {t('publicCheckLead')}
            </p>
          </div>
          <Neighbourhood />
        </section>
        <ul className={css.audiences}>
          {audiences.map(([icon, title, words]) => (
            <li key={title} className={css.audience}>
              <Icon name={icon} size="2rem" />
              <h2>{title}</h2>
              <p>{words}</p>
            </li>
          ))}
        </ul>
      </main>
      <footer className={css.foot}>{t('sources')}</footer>
    </div>
  );
}
