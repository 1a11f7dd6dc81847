// This module is the browser's entry: it starts the game in `#app`.

import { start } from './app/start';

const root = document.getElementById('app');
if (root) start(root);
