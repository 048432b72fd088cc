import { chooseLanguage, useLanguage } from '../i18n/language';
import { Button } from './Button';

/** The other language, named in itself. */
export function LanguageSwitch() {
  const english = useLanguage() === 'en';
  return (
    <Button
      look="quiet"
      lang={english ? 'zh-CN' : 'en'}
      onClick={() => {
        chooseLanguage(english ? 'zh-CN' : 'en');
      }}
    >
      {english ? '中文' : 'English'}
    </Button>
  );
}
