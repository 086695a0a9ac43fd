import type { Placed } from '../policy/policy';
import { phrases } from '../text/phrases';
import type { Disclosure, Evidence, Said } from './disclosure';
import { notDoubted } from './doubt';
import { isTitled } from './evidence';
import { rightsTitled } from './rights';

const complain = '(complain/complaint/complaints/resort)';
/** What is brought to an authority is a complaint by any name. */
const grievance = '(grievance/grievances/objection to our processing)';
/** Who supervises, by the kind of body or by the names in use in Europe and beyond. */
const authority =
  '(supervisory (authority/authorities/body/bodies)/supervising authority/data protection (authority/authorities/commission/commissioner/commissioners/agency/agencies/regulator/regulators/ombudsman/inspectorate/supervisor/office/officer of the)/data protection and (freedom of information/information) commissioner/(office/inspectorate/commissioner/agency/authority) for (the protection of/data) (personal)? (data/protection)/data protection supervision/(local/national/relevant/competent/lead/regulatory/appropriate/responsible/applicable/privacy/country) (data/privacy/supervisory/protection/regulatory/control/information)? (protection)? (authority/authorities/regulator/regulators)/privacy (commissioner/regulator/regulators/authority)/information commissioner/information commission/information commissioners/ico/cnil/dpc/aepd/garante/datatilsynet/autoriteit persoonsgegevens/imy/integritetsskyddsmyndigheten/bfdi/uodo/fdpic/edöb/anpd/tietosuojavaltuutettu/commission nationale/agencia española/comissão nacional/cnpd/landesbeauftragte/landesbeauftragter/landesbeauftragten/datenschutzbeauftragte/datenschutzbeauftragter/datenschutzbehörde/aufsichtsbehörde/apd/gba/dpa/edps/edpb/federal commissioner/state commissioner/protection commissioner/protection commission/regulator/regulators/(governmental/public) authority/ombudsman/commissioner/(the/an/any) (authority/authorities))';

// Under a title that asks where to complain, the authority alone is the answer.
const complaintTitles = phrases('(complain/complaint/complaints)');
const supervisor = phrases(
  '(data protection/privacy/information) (ombudsman/authority/commission/commissioner/agency/inspectorate/supervisor)',
  'supervisory (authority/authorities)',
  '(cnil/dpc/aepd/garante/datatilsynet/autoriteit persoonsgegevens/datenschutzbehörde/bfdi/uodo/imy/ico)',
);
const passedOn = phrases('(disclose/disclosed/share/shared/provide/registered/registration/notify/report a breach)');

function* underTitle(placed: Placed): Generator<Said> {
  const { block } = placed;
  if (block.has(passedOn) || !isTitled(placed, complaintTitles)) return;
  for (const { start, end } of block.find(supervisor)) yield { start, end, strength: 'found' };
}

// Who gives advice need not take complaints: "for independent advice you can contact the Commissioner".
const advising = phrases(
  '(advice/guidance/further information/more information/to find out more)',
  'for .. (information/help)',
);
const complaining = phrases(complain);
const resort = phrases(complain, '(concern~/unhappy/dissatisfied/infring~/breach~/unlawful~/violat~/appeal/refer)');

function complaintNamed(evidence: readonly Evidence[]): 'weak' | undefined {
  const full = evidence.filter(({ strength }) => strength === 'found');
  const advice = ({ placed: { block } }: Evidence) => block.has(advising) && !block.has(resort);
  return full.length > 0 && full.every(advice) ? 'weak' : notDoubted(evidence);
}

export const rightComplaint: Disclosure = {
  key: 'right_complaint',
  title: 'the right to complain to a supervisory authority',
  short: 'complaint',
  explain: 'Readers must learn that they can complain to a data protection authority.',
  lacks: 'it names an authority or a complaint, but not the right to complain to a supervisory authority',
  headings: phrases(
    'complain~',
    'supervisory authorit~',
    'regulator~',
    'concerns',
    'data protection authorit~',
    'right to (complain/lodge)',
    'your rights',
    'rights',
    'how to contact .. (authority/regulator)',
  ),
  evidence: {
    found: phrases(
      `${complain} … … ${authority}`,
      `${authority} … … ${complain}`,
      `(lodge/file/submit/make/raise/bring/address) .. ${grievance} … (to/with) … ${authority}`,
      `(right/rights/entitled/may/can) .. (contact/appeal/turn/refer/apply/address/report/petition/go) … ${authority}`,
      `(raise/report/refer/bring/take/put/escalate) … (concern/concerns/matter/issue/case/it/claim) … (to/with/before) .. ${authority}`,
    ),
    weak: phrases(
      // Nobody is named who would hear the complaint.
      '(right/rights) … (lodge/file/make/submit) (a)? complaint',
      `(contact/contacting/advice from/information from/website of) .. ${authority}`,
      // A complaint that goes to the company alone.
      `(can/may/could/right to/wish to/want to/entitled to) (also/always)? ${complain} (directly)? to (us/our/me)`,
      '(receive/receives) .. complaint~ from you',
      `(make/register/submit/raise/lodge/file/have/any) .. ${complain} … (privacy/data/information/policy/practices/contact/contacting/email/write/us)`,
      `(questions/concerns/inquiries/queries/comments/enquiries) .. (or/and)? .. ${complain} … (privacy/data/information/policy/practices/notice)`,
      `${complain} (about/regarding/concerning/relating to) .. (privacy/personal/data/information/policy/handling/processing/use)`,
      `(find out/learn/read) .. more … (ico/information commissioner/authority/commission)`,
      '(information commissioner/supervisory authority/data protection authority/data protection commission)',
    ),
    not: phrases(
      // Complaints about something else or to somebody else, and authorities that receive data.
      `${complain} .. (about/regarding/concerning) .. (product/products/service/services/advertising/advertisement/order/delivery/food/content/copyright)`,
      '(advertising standards/copyright/infringement/(grievance (officer/redressal/cell))/arbitration/bbb/trustarc/jams/federal trade commission/ftc/ombudsman service/financial ombudsman)',
      '(disclose/disclosed/disclosing/share/shared/sharing/report/provide/provided/notify/notified/inform/transfer) … (to/with)? .. (regulators/regulator/authorities/authority/regulatory) .. (where/when/if/for/as/or/and/in)?',
      '(regulators/regulatory authorities/regulatory authority) (and/or/,) (government/law enforcement/courts/tax)',
      '(government/tax/law enforcement/public/competition/judicial/financial/customs) (and)? (regulatory/tax)? (authority/authorities/regulators)',
      '(authorised/regulated/supervised) .. by',
      '(registered/registration) (with/as) … (ico/information commissioner/cnil)',
      'approved by .. (authority/commission/commissioner)',
      // The writer's own dealings with authorities give the reader no right.
      `(cooperate/cooperates/cooperation/work/comply/complies) with … ${authority} … ${complain}`,
    ),
    also: underTitle,
    inPolicy: rightsTitled(complaining),
    overall: complaintNamed,
  },
  order: 90,
  clause: {
    heading: 'Your right to complain',
    body: `You have the right to complain to a data protection authority, above all in the country where you live or work, or where you think your rights were infringed (Article 77 GDPR). For us the authority is:

\${1:[name of the supervisory authority], [postal address], [web address of the complaint form]}

You do not have to complain to us first, though we are glad to help: \${2:[e-mail address for requests]}.`,
  },
  examples: [
    { found: 'If we break the law, you «can go to the data protection authority» in Vaduz.' },
    { found: 'You can «complain to the data protection authority» of your country.' },
    { found: 'You have the right to «lodge a complaint with a supervisory authority».' },
    { found: 'You have the right to:\n- see your file\n- «file a complaint with the regulator»' },
    { found: 'If you are unhappy with our answer, take the «matter to the ICO».' },
    { found: '/ Right / Where /\n/---/---/\n/ «Complaint / Data Protection Commission», Dublin /' },
    { found: 'The «Information Commissioner handles complaints» about the use of data.' },
    { found: '# Whom can I complain to?\n\nTo us, or to the «Privacy Commissioner» in Valletta.' },
    { weak: 'For advice, «contact the Information Commissioner».' },
    { weak: 'The «supervisory authority» has its seat in Bonn.' },
    { none: 'We disclose data to regulators when the law demands it.' },
    { none: 'Send complaints about a delivery to the warehouse.' },
    { none: 'Copyright complaints go to our agent.' },
    { none: 'Complaints about advertising go to the Advertising Standards Authority.' },
    { weak: 'You «can complain to us».' },
    { weak: 'If you have «concerns or complaints about your data», talk to the harbour master.' },
    { none: 'The Federal Trade Commission has jurisdiction over our complaints procedure.' },
  ],
};
