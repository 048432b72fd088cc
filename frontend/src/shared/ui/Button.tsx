import type { ButtonHTMLAttributes } from 'react';
import css from './Button.module.css';

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  look?: 'primary' | 'plain' | 'quiet' | 'danger';
  size?: 'm' | 'l';
  wide?: boolean;
}

/** A button for pages without antd: residents', the public's and the shared parts. At least 44 px high. */
export function Button({ look = 'plain', size = 'm', wide = false, type = 'button', className, ...rest }: Props) {
  const classes = [css.button, css[look], css[size], wide ? css.wide : '', className].filter(Boolean).join(' ');
  return <button type={type} className={classes} {...rest} />;
}
