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
  programmes: '/verwaltung/foerderprogramme',
  programmeVersion: (id: string) => `/verwaltung/foerderprogramme/fassungen/${id}`,
  profile: '/profil',
  accessibility: '/barrierefreiheit',
  reportBarrier: '/barriere-melden',
  privacy: '/datenschutz',
  imprint: '/impressum',
};
