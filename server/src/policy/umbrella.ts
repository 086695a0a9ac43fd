import { spelling } from '../text/tokens';
import { wordClass } from './purpose-words';
import type { Purpose } from './purposes';

// Words of purposes that fit every company and every use (WP260 rev.01, §12: "to develop new services", "research purposes").
const isUmbrella = wordClass(
  'improve improving improvement improvements enhance enhancing optimise optimize optimising optimizing provide providing provision operate operating maintain maintaining deliver develop developing development offer run manage service services experience experiences site sites website websites app apps application applications platform product products business legitimate lawful commercial internal administrative administration marketing research analytics analysis analyse analyze security purposes purpose reasons personalise personalize personalised personalized tailor customise customize content new better other quality user users customer customers help support general operations operational functionality features function functions everything anything statistical',
);
const isSmall = wordClass(
  'to for and or the a an of our your you us we in on with by that this other any as such from at is are be it its their them which continue effectively overall',
);

/** Whether a purpose says nothing that lets the reader predict the use: every word that carries meaning is an umbrella word. */
export function isUmbrellaPurpose({ placed, start, end }: Purpose): boolean {
  const { ids, starts } = placed.block.words;
  const from = start - placed.start;
  const to = end - placed.start;
  const telling = ids.filter((id, k) => (starts[k] as number) >= from && (starts[k] as number) < to && !isSmall(id));
  return telling.every(id => isUmbrella(id) || spelling(id).length < 2);
}
