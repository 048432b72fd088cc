import { Table } from 'antd';

export const Portrait = Table;
