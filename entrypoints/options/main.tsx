import { render } from 'preact';
import '../../components/styles/tokens.css';
import '../../components/styles/base.css';
import '../../components/styles/controls.css';
import '../../components/styles/card.css';
import '../../components/options/options.css';
import { OptionsScreen } from './OptionsScreen';

const mount = document.getElementById('mount');
if (!mount) throw new Error('the options page has no place to be drawn');
render(<OptionsScreen />, mount);
