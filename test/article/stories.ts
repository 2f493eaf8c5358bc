import { HEADLINE, PROSE } from './pages';

/** A story of our own about plain, invented things. */
export type Story = { title: string; path: string; published: string; texts: string[] };

export const FERRY: Story = {
  title: HEADLINE,
  path: '/world/2024/ferry-talks',
  published: '2024-05-03',
  texts: PROSE,
};

export const DAM: Story = {
  title: 'Valley towns ask for a second look at the old dam',
  path: '/region/2024/valley-dam',
  published: '2024-04-28',
  texts: [
    'Three towns below the old dam have asked the regional council for a second inspection, after the first one took a single morning and was done by one engineer.',
    'The mayors say that the report of the winter speaks of cracks in the eastern wall, but leaves open how deep they go and what it would cost to close them.',
    'The council answered that the dam had stood for ninety years, and that it would look at the letter in its next sitting, which is planned for the end of the month.',
    'Farmers along the river fear that the reservoir will be lowered in summer, when they need the water most; some have begun to dig basins of their own.',
  ],
};

export const LIBRARY: Story = {
  title: 'City library opens its cellar of forgotten maps',
  path: '/culture/2024/library-maps',
  published: '2024-03-11',
  texts: [
    'The city library has opened the cellar in which eleven thousand maps lay for half a century, most of them in the boxes in which a bankrupt publisher had left them.',
    'Two librarians spent four years on a list of them; they found plans of streets that were never built, and a chart of the bay with a harbour on the wrong shore.',
    '“We knew that there was paper, but not that there was a whole city,” said the head of the map room, who hopes to show the best sheets to visitors in the autumn.',
    'The university wants to photograph the collection, and has asked the state for money; an answer is expected when the new budget has been passed by the parliament.',
  ],
};
