import { useMemo } from 'react';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { Chart } from '../../shared/ui/Chart';
import { renewalTexts } from './texts';

/** How many contracts have to be renewed in the months ahead; months with none stay in. */
export function EndingsChart({ months }: { months: readonly { firstDay: string; contracts: number }[] }) {
  const t = useTexts(renewalTexts);
  const format = useFormat();
  const option = useMemo(
    () => ({
      tooltip: { trigger: 'axis' },
      grid: { left: 8, right: 8, top: 16, bottom: 8, containLabel: true },
      xAxis: { type: 'category', data: months.map(({ firstDay }) => firstDay.slice(0, 7)) },
      yAxis: { type: 'value', minInterval: 1 },
      series: [{ name: t('contracts'), type: 'bar', data: months.map((month) => month.contracts), barMaxWidth: 36 }],
    }),
    [months, t],
  );
  return (
    <Chart label={t('calendar')} option={option} height={240}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('month')}</th>
            <th scope="col">{t('contracts')}</th>
          </tr>
        </thead>
        <tbody>
          {months.map(({ firstDay, contracts }) => (
            <tr key={firstDay}>
              <td>{firstDay.slice(0, 7)}</td>
              <td>{format.number(contracts)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Chart>
  );
}
