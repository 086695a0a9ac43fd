import { phrases } from '../text/phrases';
import type { Disclosure } from './disclosure';
import { demand, forOtherResidents, otherResidents, rightNamed, rightsAnnounced, rightsTitles, usable } from './rights';

const recipient =
  '(controller/controllers/provider/providers/service/services/company/companies/organisation/organisations/organization/organizations/entity/party/parties/person/business/supplier/suppliers/bank/competitor/insurer/employer/school/practice/operator)';
const another = `(another/other/others/third party/third parties/someone else/different/new/elsewhere/third person) .. (${recipient}/place/data)?`;
const hand = '(transfer/transmit/move/send/pass/forward/hand over)';

const name = phrases('(portab~/porting/port/transfer/move)');

export const rightPortability: Disclosure = {
  key: 'right_portability',
  title: 'the right to data portability',
  short: 'portability',
  explain:
    'Readers must learn that they can get the data they gave under consent or a contract in a machine-readable format, or have them sent to another provider.',
  lacks: 'it only offers a download, or it does not say how to have the data handed over or sent to another provider',
  headings: rightsTitles,
  evidence: {
    lists: 'leadIn',
    weakOnlyAlone: true,
    found: phrases(
      'portability',
      'transferability',
      'portable (format/form/copy/file/way/manner/data/version)',
      'machine readable',
      // Data to be used elsewhere is what the right is for.
      '(reuse/re use/reusable/re usable) .. (it/them/data/information/your/form/format/electronic/with/across)',
      'structured .. commonly used',
      '(data/copy/them/it/file) .. (in/as) (a/an)? (csv/json/xml)',
      '(import/upload/load/use) (it/them/that/this)? .. (into/in/with/to) (another/a different/a new/other) (service/services/app/application/provider/program)',
      '(usual/common/digital/standard) (digital/electronic/file)? format',
      '(commonly used/widely used/interoperable/common/usable/structured/electronic/standard) .. format',
      `(right/rights/request/ask/asking/able/may/can/demand/have) … (port/porting)`,
      `${demand} … (transfer/transferred/transmit/transmitted/move/moved/send/sent/pass/passed/forward/hand/handed/give/supply/release/transmission/transfers) … to (${another}/(a/the) (competitor/rival/new provider))`,
      // What the reader may do or have done, not what the writer does: "the transfer of your data to another controller".
      `(transmission/transfer/transmitting/transferring/moving/porting/transmitted/transferred) of .. (data/information/it/them) … (directly)? to (another/a different/a new/other/a third) .. ${recipient}`,
      `to (have)? (transfer/transmit/move/port/send/transmitted/transferred/sent) (your/the/their/that/this/such/those/it/them/personal) … to (another/a different/a new/other) .. ${recipient}`,
      `(it/them/data/information) (to be)? (directly)? (transferred/transmitted/sent/ported) (directly)? to (another/a different/a new/other) .. ${recipient}`,
      `(at/on/upon) (your/the/a)? .. request .. ${hand} .. to (another/a different/a new) .. ${recipient}`,
      `${hand} .. .. to (another/a different/a new) .. ${recipient} .. (of your choice/you choose/you name/at your request/if you ask/on request)`,
      '(request/ask for/obtain/demand/right to) .. (the)? transfer of .. (data/information) to (you/yourself/a third party/another)',

      '(port/porting) (your/the/their/that/personal) .. (data/information)',
      '(right/rights) to … (port/move) (your/the/their) .. (data/information)',
      '(right/rights) to (transfer/port/move) (your/the/their) .. (data/information)',
      'transferring .. (of)? (your/the/their/some of this/this) .. (data/information) to (third parties/another/other)',
      '(take/bring) (your/the) (data/information/details/records) (with you/elsewhere/to another)',
      '(handover/handing over) of (your/the) (personal)? (data/information)',
      '(take/bring/move) (it/them/your data/your information/the data) (elsewhere/with you/to another/to someone else)',
      // Plain words for a structured, machine-readable format and for its use elsewhere.
      '(form/format/file/files) (that/which)? .. (another/other/different/next/new) .. (can/could/may/is able to) .. (read/open/import/use)',
      '(form/format/file/files) (that/which)? .. (computer/computers/machine/machines/software/program/programs) .. (can/could/may) .. (read/open/import/use)',
      '(file/files/form/format/copy) (that)? you .. (take/bring/carry/move) .. to (another/a different/a new/other)',
      '(have/get) (your/the/them/it) … (moved/transferred/ported/transmitted/handed over) .. to (another/a different/a new/other)',
    ),
    weak: phrases(
      '(export/download) (function/tool/feature/option/button)',
      '(export/download) (your/a/an/the) .. (contacts/photos/posts/messages/archive/activity/history/documents/files)',
      '(click/press/choose/select) .. (export/download)',
      '(download/export/downloading/exporting) .. (copy of/of)? .. (your/their/the/my) .. (data/information/content)',
      '(exported/export) (file/files/of)',
      'electronic copy',
      'data export',
    ),
    not: phrases(
      'health insurance portability',
      'machine readable .. (code/codes/zone/passport/passports/barcode/label/labels/ticket/tickets)',
      // What the writer or its partners do is a disclosure.
      '(we/they/partners/processors/providers) (may/will/can/also/must/might)? (also)? (transfer/transmit) (your/the)? (personal)? (data/information)? .. to (another/a new/other) … (for their/if we/sell/in the event/help)',
      'insurance portability',
      '(number) portability',
      '(merger/acquisition/sale/successor/reorganisation/reorganization/acquired/buyer/purchaser/bankruptcy) … (transfer/transferred)',
      '(transfer/transferred) … (merger/acquisition/sale/successor/reorganisation/reorganization/buyer/purchaser/bankruptcy/countries/country/outside/abroad)',
      'right~ .. (assign/transfer) .. (this/agreement/business/rights)',
      '(aggregated/aggregate/anonymised/hashed) .. format',
    ),
    notSentence: phrases(...otherResidents),
    also: rightNamed(name),
    inPolicy: rightsAnnounced(name),
    elsewhere: forOtherResidents,
    overall: usable,
  },
  order: 85,
  clause: {
    heading: 'Your right to data portability',
    body: `You have the right to receive the data that you gave us with your consent or for a contract in a structured, commonly used and machine-readable format (\${1|CSV,JSON,XML|}; Article 20 GDPR). You can also have us send them directly to another provider where that is technically feasible.

Send your request to \${2:[e-mail address for requests]}.`,
  },
  examples: [
    { found: 'You can ask for «handover of your data»: desk@gull.example.' },
    { found: 'You may receive your «data in CSV». Ring us.' },
    { found: 'You may see your file and «take it elsewhere». Ring us.' },
    { found: 'You get your songs in a «file that another player can open». Ring us.' },
    { found: 'You can «have them moved to another» choir. Ring us.' },
    { found: 'You have the right to data «portability».' },
    { found: 'We give you the data in a «machine-readable» form.' },
    { found: 'You have the right to:\n- see your file\n- «have it sent to another provider»' },
    { found: 'Your rights are access, deletion, objection and «portability».' },
    { found: '# Your rights\n\nYou can «ask us to transfer your playlists to a different service».' },
    {
      found:
        '| Right | Content |\n|---|---|\n| Moving house | The file comes in a «structured, commonly used format» |',
    },
    { weak: 'You can «download your data» under Settings.' },
    { weak: 'Ask for an «exported file» of your notes.' },
    { none: 'If we sell the bakery, your data are transferred to the buyer.' },
    { none: 'We comply with the Health Insurance Portability and Accountability Act.' },
    { none: 'You can download the app from our site.' },
    { none: 'We transfer your data to a third party that prints the labels.' },
  ],
};
