import css from './DataTable.module.css';

/** A column that a phone has no room for: what it says stands in `OnPhone` within another. */
export const onDesk = { className: css.onDesk ?? '' };
