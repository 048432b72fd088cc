import css from './DataTable.module.css';

/** A column of days and times: a line ends after the day, not within it. */
export const wholeDays = { className: css.wholeDays ?? '' };
