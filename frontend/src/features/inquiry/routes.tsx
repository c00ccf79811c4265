import { paths } from '../../app/paths';
import { page } from '../../app/router';

export const routes = [
  { path: paths.newInquiry, lazy: page(() => import('./pages/FirstQuestionPage'), 'FirstQuestionPage') },
];
export const caseRoutes = [
  { path: 'anfrage', lazy: page(() => import('./pages/InquiryPage'), 'InquiryPage') },
  { path: 'person-nennen', lazy: page(() => import('./pages/NameEmployeePage'), 'NameEmployeePage') },
];
