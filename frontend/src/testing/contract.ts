import type { components } from '../api/generated/schema';
import type { Me } from '../api/useMe';
import type { CaseLine } from '../features/caselist/api/useCases';
import type { CaseOverview } from '../features/cases/api/useCase';
import type { BoardView, GoalView } from '../features/goals/api/types';
import type { Office } from '../features/offices/api/useOffices';
import type { Todo } from '../features/todo/api/useTodo';

type Schemas = components['schemas'];

/** `true` when the page names no field that the API does not have; otherwise the field's name, and no compiling. */
type OnlyKnown<Page, Api> = [Exclude<keyof Page, keyof Api>] extends [never]
  ? true
  : Exclude<keyof Page, keyof Api>;

/** The views that most pages rest on, held against the description of the API. */
export const contract: {
  me: OnlyKnown<Me, Schemas['MeControllerMeView']>;
  todo: OnlyKnown<Todo, Schemas['TodoView']>;
  caseLine: OnlyKnown<CaseLine, Schemas['CaseListViewCaseLineView']>;
  overview: OnlyKnown<CaseOverview, Schemas['CaseOverviewView']>;
  board: OnlyKnown<BoardView, Schemas['BoardView']>;
  goal: OnlyKnown<GoalView, Schemas['GoalView']>;
  office: OnlyKnown<Office, Schemas['PublicOfficeControllerPublicOffice']>;
} = { me: true, todo: true, caseLine: true, overview: true, board: true, goal: true, office: true };
