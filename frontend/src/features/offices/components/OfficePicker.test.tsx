import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { API, HttpResponse, http, renderPage, server } from '../../../testing';
import { NRW_DISTRICTS } from '../data/nrwDistricts';
import { OfficePicker } from './OfficePicker';

const office = (key: string, name: string, federalState: string) => ({
  key,
  name,
  federalState,
  open: true,
  trial: true,
  realm: key,
});

describe('choice of office', () => {
  beforeEach(() => {
    server.use(
      http.get(`${API}/api/public/offices`, () =>
        HttpResponse.json([
          office('he', 'LWV Hessen Integrationsamt', 'Hessen'),
          office('nw-lvr', 'LVR-Inklusionsamt', 'Nordrhein-Westfalen'),
          office('nw-lwl', 'LWL-Inklusionsamt Arbeit', 'Nordrhein-Westfalen'),
        ]),
      ),
    );
  });

  it('finds the office by the federal state', async () => {
    const { user } = await renderPage(<OfficePicker>{(found) => <p>{found.name}</p>}</OfficePicker>);
    await user.selectOptions(await screen.findByLabelText('Bundesland'), 'Hessen');
    expect(screen.getByText('LWV Hessen Integrationsamt')).toBeVisible();
  });

  it('asks for the district in North Rhine-Westphalia', async () => {
    const { user } = await renderPage(<OfficePicker>{(found) => <p>{found.name}</p>}</OfficePicker>);
    await user.selectOptions(await screen.findByLabelText('Bundesland'), 'Nordrhein-Westfalen');
    expect(screen.queryByText(/Inklusionsamt/)).not.toBeInTheDocument();
    await user.selectOptions(screen.getByLabelText('Kreis oder Stadt'), 'Bielefeld');
    expect(screen.getByText('LWL-Inklusionsamt Arbeit')).toBeVisible();
  });

  it('knows all 53 districts and cities', () => {
    expect(NRW_DISTRICTS).toHaveLength(53);
  });
});
