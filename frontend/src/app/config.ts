export interface PortalConfig {
  apiUrl: string;
  keycloakUrl: string;
  localProfile: boolean;
}

const DEVELOPMENT: PortalConfig = {
  apiUrl: 'http://localhost:8080',
  keycloakUrl: 'http://localhost:8081',
  localProfile: true,
};

let config: PortalConfig = DEVELOPMENT;

/** The server that hands out the pages says where API and login are; one build serves every place. */
export async function loadConfig(): Promise<void> {
  const response = await fetch('/config.json', { cache: 'no-store' });
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  if (response.ok && isJson) {
    config = { ...DEVELOPMENT, localProfile: false, ...((await response.json()) as Partial<PortalConfig>) };
  } else if (!import.meta.env.DEV) {
    throw new Error('config.json is missing');
  }
}

export function portalConfig(): PortalConfig {
  return config;
}
