// The window's first lines: the interface is drawn at once, and filled when main has answered.
import './assets/fonts.css';
import { App } from './app/App';
import { boot } from './app/boot';
import { mount } from './ui/mount';

mount(<App />);
void boot();
