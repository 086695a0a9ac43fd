/** Words for getting data, in the forms that stand before "from". */
export const receiving =
  '(receiv~/obtain~/collect~/gather~/acquir~/purchas~/get/gets/given/provided/supplied/supply/provide/come/comes/came/import~/access/buy/sourced/retrieve~/reach/reaches/stem/stems/originate~/derive~/passed/forwarded/sent)';
/** Whoever is named by trade, role or register. */
export const namedSource =
  '(credit (reference/rating/bureau~/agenc~)/fraud prevention/identity verification/payment (provider~/processor~/service~)/(land/trade/commercial/company/population/business) register~/public (register~/record~/source~/domain/database~)/publicly (available/accessible)/social (media/network~)/(facebook/google/twitter/linkedin/apple/instagram)/data (broker~/provider~/supplier~/compan~)/advertis~/ad network~/analytics (provider~/service~/compan~)/marketing (partner~/compan~/agenc~)/employer~/recruit~/referee~/school~/universit~/parent~/friend~/other (user~/member~/customer~)/app store~/retailer~/merchant~/publisher~/affiliate~/subsidiar~/group compan~/compan~ (in/within) (our/the/its)? (same)? group/insurer~/broker~/(estate/letting/travel) agents/government/authorit~/police/council~/department~/ministry/(ticket/recruitment/letting/travel/booking/employment/referring) agenc~/famil~/estates/landlord~/neighbour~/relative~/family/carer~/club~/solicitor~/conference~/organiser~/referrer~/companies house/electoral (roll/register)/land registry/((land/commercial/company/companies/population/debtor~) register~)/the press/gp/gps/loss adjuster~/cifas/equifax/experian/schufa/ucas/fraud database~/social care/doctor~/hospital~/bank~/financial institution~/compan~/survey~/market research/research~/suppliers/service provider~/someone)';
/** Sources that stay in the dark. */
export const unnamed =
  '(third part~/other (source~/part~/compan~/services/websites/organisation~/organization~)/another source/elsewhere/selected sources/various sources/a (variety/range/number) of sources/indirectly/other parties/partner~/outside source~/external source~/another (party/company/service))';

/** Said outright, the reader is named as the source even where there is no other. */
export const outright = [
  '(provided/given/submitted/supplied/collected/obtained/provide) .. (directly/voluntarily) .. (by/from) .. (you/data subject~/user~)',
  '(directly/voluntarily) (by/from) (you/the data subject/data subject~/users)',
  'you .. (voluntarily/directly) (provide/give/submit)',
  '(collect/obtain/receive) … directly from you',
];

/** That others give data is granted, and nobody named. */
export const indirect = [
  '(data/information) .. (come/comes/reach/reaches/obtained/collected) .. indirectly',
  'not (all/everything) … (collected/obtained/received/come/comes) .. from you',
  `(third part~/partner~/others) … (provide/give/send/supply/share) .. us`,
];
