export { teamsDarkTheme as tokens } from '@fluentui/react-components';
