import { render } from 'preact';
import '../../components/styles/tokens.css';
import '../../components/styles/base.css';
import '../../components/styles/controls.css';
import '../../components/popup/popup.css';
import { PopupScreen } from './PopupScreen';

const mount = document.getElementById('mount');
if (!mount) throw new Error('the pop-up has no place to be drawn');
render(<PopupScreen />, mount);
