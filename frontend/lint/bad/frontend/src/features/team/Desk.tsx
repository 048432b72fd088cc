import { Toast } from 'antd-mobile';

export const Desk = Toast;
