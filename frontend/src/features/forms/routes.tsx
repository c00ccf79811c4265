import { page } from '../../app/router';

export const caseRoutes = [
  { path: 'formulare', lazy: page(() => import('./pages/FormsPage'), 'FormsPage') },
  { path: 'formulare/:formId', lazy: page(() => import('./pages/FormPage'), 'FormPage') },
  { path: 'formulare/:formId/:filler', lazy: page(() => import('./pages/FillPage'), 'FillPage') },
];
