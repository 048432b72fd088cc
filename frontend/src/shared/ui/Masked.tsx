import { useTexts } from '../i18n/useTexts';
import { uiTexts } from './texts';

/** An ID number or telephone as the server masked it; read out as partly hidden instead of as a row of stars. */
export function Masked({ value }: { value: string }) {
  const t = useTexts(uiTexts);
  return (
    <span style={{ fontVariantNumeric: 'tabular-nums', letterSpacing: '0.02em' }}>
      <span aria-hidden="true">{value}</span>
      <span className="only-heard">{`${value.replace(/\*+/g, '…')} (${t('masked')})`}</span>
    </span>
  );
}
