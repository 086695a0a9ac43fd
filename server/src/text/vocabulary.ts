/**
 * Word classes that phrases share, written `{name}` in a phrase. They stand here once, so that "we share", "the company
 * discloses" and "our partners provide" are one pattern in every rule and disclosure.
 */
export const vocabulary: Readonly<Record<string, string>> = {
  // Who writes: the controller speaking of itself.
  we: '(we/us/our company/the company/our team)',
  our: '(our/the/its)',
  // The reader.
  you: '(you/user~/customer~/visitor~/member~/individual~/person~/data subject~/subscriber~/client~)',
  // What is handled.
  data: '((personal/personally identifiable/personally identifying/private/your/such/this/that/these/the/user/customer/any/all/certain/other/some)? (personal/personally identifiable/personal identifiable/private)? (data/information/details/particulars))',
  // Verbs of each processing operation in all their forms (Art. 4(2) GDPR lists the operations).
  collect: '(collect~/obtain~/gather~/receiv~/acquir~/record~/captur~/ask for/asks for)',
  use: '(use/uses/used/using/process/processes/processed/processing/handle~)',
  share:
    '(shar~/disclos~/provid~/transfer~/pass/passed/passing/give/given/giving/gives/sell~/sold/rent~/transmit~/send/sends/sent/sending/supply/supplied/supplies/make available/made available/making available/releas~/forward~/communicat~)',
  keep: '(keep/keeps/kept/keeping/retain~/retention/stor~/hold/held/holds/holding/archiv~/preserv~)',
  delete: '(delet~/eras~/destroy~/remov~/anonymi~/purg~/dispos~)',
  // A whole number or the word for one.
  N: '(#/one/two/three/four/five/six/seven/eight/nine/ten/eleven/twelve/thirteen/fourteen/fifteen/sixteen/eighteen/twenty/thirty/forty/fifty/sixty/ninety/hundred/several)',
  period: '(second~/minute~/hour~/day/days/week/weeks/month/months/year/years/annum)',
};
