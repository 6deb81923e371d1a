export { teamsLightTheme as tokens } from '@fluentui/react-components';
