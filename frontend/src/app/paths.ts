/** Addresses that more than one feature links to. */
export const paths = {
  start: '/',
  ask: '/hilfe-anfragen',
  newInquiry: '/faelle/neu',
  signIn: '/anmelden',
  signInReturn: '/anmeldung',
  office: (key: string) => `/aemter/${key}`,
  todo: '/aufgaben',
  cases: '/faelle',
  case: (id: string, tab?: string) => `/faelle/${id}${tab ? `/${tab}` : ''}`,
  profile: '/profil',
  accessibility: '/barrierefreiheit',
  reportBarrier: '/barriere-melden',
  privacy: '/datenschutz',
  imprint: '/impressum',
};
