import '../shared/ui/tokens.css';
import '../shared/ui/print.css';
import '../shared/ui/typeSize';
import { SIGN_IN_PATH } from '../shared/api/session';
import { open } from './start';

void open(location.pathname === SIGN_IN_PATH);
