import { showHostPage } from './hostPage';

await showHostPage();
