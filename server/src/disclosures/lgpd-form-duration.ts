import { phrases } from '../text/phrases';
import type { Disclosure } from './disclosure';

const treat = '(process/processes/processed/processing/treat/treated/treatment)';

export const lgpdFormDuration: Disclosure = {
  key: 'lgpd_form_duration',
  title: 'the form and duration of the processing',
  short: 'form and duration',
  explain: 'In Brazil readers must learn how their data are processed and for how long.',
  lacks: 'it tells what the data are used for, and not how and for how long they are processed',
  headings: phrases('(form/duration/how) .. (processing/treatment)', 'retention', 'how long', 'lgpd', 'brazil'),
  evidence: {
    found: phrases(
      `duration of (the/our)? ${treat}`,
      `${treat} … (for as long as/for the duration/during/until/for {N} (years/months/days))`,
    ),
    weak: phrases(
      `${treat} .. (by/through/using/with) .. (automated/electronic/manual) (means)?`,
      `${treat} (electronically/manually/automatically)`,
      `form of (the/our)? ${treat}`,
    ),
  },
  order: 71,
  clause: {
    heading: 'How and how long we process your data',
    body: `We process your data \${1:[by computer, on our own servers in São Paulo]} for as long as your contract lasts, and delete them \${2:[number]} years after its end.`,
  },
  examples: [
    { found: 'We «process your data by computer for as long as your contract lasts».' },
    { found: 'The «duration of the processing is two years».' },
    { found: 'Your data are «processed electronically and on paper for the duration of your membership».' },
    { found: 'We «treat data by automated means for five years».' },
    { weak: 'We process data «by automated means».' },
    { weak: 'Your data are «processed electronically».' },
    { weak: 'The «form of the processing» depends on the service.' },
    { none: 'The form has two pages.' },
    { none: 'The concert lasts for the duration of an hour.' },
    { none: 'We use your data to send letters.' },
  ],
};
