import { NAME } from './company-names';

/* The forms of sentence in which texts say who answers for the data. */

export const RESPONSIBLE = new RegExp(
  String.raw`(${NAME})[^.;:]{0,60}?\s(?:is|are|will be)\s(?:\p{L}{2,14}\s){0,2}?responsible\s(?:for|party|entity)|responsible\b[^.;]{0,140}?(?:\bis\b|:)\s{0,2}(${NAME})`,
  'u',
);
export const CONTROLLER = new RegExp(
  String.raw`(${NAME})[^.;:]{0,90}?\b(?:is|are|acts?|acting|as|remains?|considered|controls?|be)\b`,
  'gu',
);
export const CONTROLLER_IS = new RegExp(
  String.raw`controllers?\b[^.;]{0,110}?(?:\b(?:is|are|means?)|:|\()\s{0,3}(?:the\s)?(${NAME})`,
  'gu',
);
export const CONTROLS =
  /\b(?:is|are|be|as|acts?|acting|means?|remains?|considered)\b[^.;]{0,60}?\bcontrollers?\b|\bcontrollers?\b[^.;]{0,110}?(?:\b(?:is|are|means?|will be)\b|:|\()|\bcontrols?\b|controller[”"’']?,/i;

// A sole trader's own name: "I am Joan Quill and I am the controller".
export const I_AM =
  /\bI(?:['’]m| am)\s(?:Dr\.? |Mrs\.? |Ms\.? |Mr\.? )?\p{Lu}[\p{L}'’-]{1,30}(?: (?:de|van|von|der|da|di))?(?: \p{Lu}[\p{L}.'’-]{0,30}){1,3}/u;
// "Mary Quill, 4 Mill Lane, is the controller of your data".
export const PERSON_FIRST =
  /^\p{Lu}\p{Ll}{1,20}(?: \p{Lu}\.| \p{Lu}\p{Ll}{1,20}){1,2}, [^.;]{0,60}\d[^.;]{0,60}, (?:is|are) (?:the )?(?:data )?controllers?\b/u;
// A company that only its part in the site tells.
export const OPERATOR =
  /\b(?:company|firm|organi[sz]ation) (?:operating|running|behind|(?:that|which) (?:runs|operates|owns)) (?:this|the) (?:site|website|app|service)\b/i;
// "We are responsible for your data": nobody is named.
export const WE_ANSWER =
  /\bwe are (?:\p{L}{2,12} )?responsible for (?:the )?(?:processing|your (?:personal )?(?:data|information))/iu;
