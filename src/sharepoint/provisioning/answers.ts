/** Parts of SharePoint's answers, checked as they are taken out. */
import { AppError } from '../../domain/errors';

export type Answer = Readonly<Record<string, unknown>>;

export const asAnswer = (value: unknown): Answer => (typeof value === 'object' && value !== null ? { ...value } : {});
export const asAnswers = (value: unknown): readonly Answer[] => (Array.isArray(value) ? value.map(asAnswer) : []);

const wrong = (name: string, wanted: string): never => {
  throw new AppError({ kind: 'Bug', detail: `SharePoint answered without ${wanted} "${name}"` });
};

export const textIn = (answer: Answer, name: string): string => {
  const value = answer[name];
  return typeof value === 'string' ? value : wrong(name, 'a text');
};
export const numberIn = (answer: Answer, name: string): number => {
  const value = answer[name];
  return typeof value === 'number' ? value : wrong(name, 'a number');
};
export const isYes = (answer: Answer, name: string): boolean => answer[name] === true;
export const textsIn = (answer: Answer, name: string): readonly string[] => {
  const value = answer[name];
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
};
