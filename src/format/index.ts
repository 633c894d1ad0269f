export { format } from './format';
export { sentences } from './sentences';
