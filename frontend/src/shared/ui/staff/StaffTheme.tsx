import { App, ConfigProvider, type ThemeConfig } from 'antd';
import enGB from 'antd/locale/en_GB';
import zhCN from 'antd/locale/zh_CN';
import 'dayjs/locale/zh-cn';
import type { ReactNode } from 'react';
import { useLanguage } from '../../i18n/language';

/** The tokens of `tokens.css` in antd's words. */
const theme: ThemeConfig = {
  token: {
    colorPrimary: '#0b6258',
    colorInfo: '#0b6258',
    colorLink: '#0b6258',
    colorSuccess: '#25652d',
    colorWarning: '#7f5300',
    colorError: '#a32820',
    colorText: '#1f2e2b',
    colorTextSecondary: '#54625d',
    colorTextDescription: '#54625d',
    colorTextPlaceholder: '#6b756f',
    colorBorder: '#8b8574',
    colorBorderSecondary: '#dcd3c3',
    colorBgLayout: '#f6f2ea',
    colorBgContainer: '#fffdf9',
    colorBgElevated: '#fffdf9',
    borderRadius: 8,
    fontSize: 15,
    controlHeight: 38,
    fontFamily: 'inherit',
    wireframe: false,
  },
  components: {
    Table: { headerBg: '#eee8dc', headerColor: '#1f2e2b', rowHoverBg: '#f1f6f3' },
    Menu: { itemBg: 'transparent', itemSelectedBg: '#e1efeb', itemSelectedColor: '#074840', itemHeight: 44 },
  },
};

/** antd in Jiayi's colours and the reader's language; staff pages only. */
export function StaffTheme({ children }: { children: ReactNode }) {
  const english = useLanguage() === 'en';
  return (
    <ConfigProvider locale={english ? enGB : zhCN} theme={theme} button={{ autoInsertSpace: false }}>
      <App>{children}</App>
    </ConfigProvider>
  );
}
