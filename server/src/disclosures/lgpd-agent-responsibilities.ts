import { phrases } from '../text/phrases';
import type { Disclosure } from './disclosure';

export const lgpdAgentResponsibilities: Disclosure = {
  key: 'lgpd_agent_responsibilities',
  title: 'the responsibilities of those who process',
  short: 'responsibilities (Brazil)',
  explain:
    'In Brazil readers must learn what those who process their data are each responsible for: the controller that decides and the operators that work on its behalf.',
  lacks: 'controller and operator are named, and not what each is responsible for',
  headings: phrases('responsibilit~', '(controller/operator) and', 'lgpd', 'brazil'),
  evidence: {
    found: phrases(
      '(operator/operators/processing agent/processing agents/processor/processors) … (responsible for/only as we instruct/on our instructions/on our behalf/according to our instructions/is liable/are liable)',
      'controller .. (responsible for/responsibility for) … (requests/decisions/answering/security)',
      'responsibilities of .. (agents/processing agents/operators/controller)',
    ),
    weak: phrases('(our/the/is/processing) (operator/operators/agents)'),
    not: phrases('(telephone/tour/network/mobile/phone/crane/ferry/system) (operator/operators)'),
  },
  order: 51,
  clause: {
    heading: 'Who is responsible for what',
    body: `We, as controller, decide what your data are used for and answer your requests. \${1:[Name of the operator]}, our operator, processes them only as we instruct it and is responsible for \${2:[storing them securely]}.`,
  },
  examples: [
    { found: 'The «operator processes the data only as we instruct» it.' },
    { found: 'Each «processing agent is responsible for» its own security.' },
    { found: 'Our «operators are responsible for storing» the files; we decide on their use.' },
    { found: 'The «controller is responsible for answering requests», the operator for the servers.' },
    { weak: 'We share data with our «operators».' },
    { weak: 'We are the controller and Capivara Ltda is the «operator».' },
    { weak: '«Processing agents» keep records.' },
    { none: 'The telephone operator answers at once.' },
    { none: 'Tour operators sell trips.' },
    { none: 'You are responsible for your password.' },
  ],
};
