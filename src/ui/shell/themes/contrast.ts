export { teamsHighContrastTheme as tokens } from '@fluentui/react-components';
