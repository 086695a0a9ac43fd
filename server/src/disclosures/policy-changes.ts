import { phrases } from '../text/phrases';
import type { Disclosure } from './disclosure';

const text =
  '(policy/policies/notice/statement/document/terms/declaration/page/charter/privacy practices/information notice/information sheet)';
const important =
  '(material/materially/significant/significantly/substantial/substantive/important/major/fundamental/essential/relevant)';
const change =
  '(change/changes/changed/changing/update/updates/updated/updating/amend/amends/amended/amendment/amendments/modify/modified/modification/modifications/adapt/adapted/adaptation/adaptations/alter/altered/alters/alteration/alterations/revise/revises/revised/revision/revisions)';
const tell =
  '(notify/notified/notification/notice/inform/informed/email/announce/announced/alert/tell/let you know/prominent/prominently/highlight/message/banner/contact you/write to you/pop up/published/hear from us/get an email)';

export const policyChanges: Disclosure = {
  key: 'policy_changes',
  title: 'changes to the policy',
  short: 'changes',
  explain: 'Readers like to know how they hear of a change that matters to them, and from when it applies.',
  lacks: 'it leaves it to readers to look for changes',
  headings: phrases(
    'changes',
    'updates',
    `${change} (to/of/in) .. ${text}`,
    `${text} .. ${change}`,
    '(policy)? amendments',
    'modification~',
    'revision~',
    'how we update',
    'effective date',
  ),
  evidence: {
    found: phrases(
      // A change of weight, and how it reaches the reader; the text itself goes without saying.
      `${important} .. ${change} … ${tell}`,
      `${tell} … ${important} .. ${change}`,
      `${important} .. ${change} … (attention/aware/see)`,
      `bring .. ${change} … attention`,
      `(event/case) of .. ${important} .. ${change}`,
      `(made aware/make you aware/draw your attention) .. (of/to) .. ${change}`,
      // The text first or last.
      `${text} .. (is/are/has/have/been/should/if/when/whenever)? .. ${change} … ${tell}`,
      `${tell} … (if/when/whenever/before) .. ${text} .. ${change}`,
      `${change} … ${text} … (by)? ${tell}`,
      `${tell} … ${change} … ${text}`,
      `${tell} … (of/about) .. (material/significant/substantial/important/any/such/these) .. ${change}`,
      `(material/significant/substantial/important) ${change} … ${tell}`,
      '(announce/announces) (any/all/such/these)? (changes/change/amendments) … (by/in/before/days/weeks/month)',
      `(email/tell/notify/inform/write to/alert) (you/users/customers/members) … before .. ${change} … (effect/effective/apply/applies/happen/force)`,
    ),
    weak: phrases(
      `${change} .. (to/of/in/this/our/the/these) .. (this/our/the)? .. ${text}`,
      `${text} … (may/will/can/to/is/are/was/has/be) .. ${change}`,
      `(latest/current/new/newer/most recent/updated/revised/amended/previous) .. (version/versions) .. (of)? .. ${text}`,
      `(check/review/visit/revisit/read/consult) .. (back)? .. (this)? .. (${text}/back) .. (regularly/periodically/frequently/often/from time to time/occasionally/again)`,
      `continued use … ${change}`,
      `${change} … (continued use/posted/posting/effective/take effect)`,
      `(post/posted/posting/publish/published) … ${change} … (page/site/website/here/policy/notice)`,
      `${text} .. (is/are/will be)? (reviewed/reviews/review) .. (regularly/periodically/from time to time/annually/every/yearly/under)`,
      `(read/consult/look at) .. ${text} .. (now and then/now and again/again/at intervals/regularly)`,
      `(right) .. to .. ${change} .. ${text}`,
    ),
    not: phrases(
      `${change} (to/of/in) .. (your/personal) .. (data/information/details/profile/preferences)`,
      `(cookie/browser) .. settings`,
      // Of which nobody is told.
      'without .. notice',
      `(their/its/third party) .. ${text}`,
      '(contact/email) .. details',
      '(cookie/cookies) (policy/notice)',
    ),
  },
  order: 130,
  clause: {
    heading: 'Changes to this notice',
    body: `If we change this notice in a way that affects how we use your data, we tell you \${1|by e-mail,in the app,on our home page|} at least \${2:[number]} days before the change applies. Earlier versions are at \${3:[web address]}.`,
  },
  examples: [
    { found: 'We «email you a month before a change takes effect».' },
    { found: 'If we «change this policy, we notify» you by letter.' },
    { found: 'We «inform you of material changes» two weeks ahead.' },
    { found: 'We will «e-mail you before we update this notice».' },
    { found: '«Significant changes are announced» on the home page.' },
    { found: 'The «notice is altered with a message» to all members.' },
    { weak: 'We may «alter this notice» without notice.' },
    { weak: 'We «may change this policy».' },
    { weak: 'Please «check this page regularly».' },
    { weak: 'The «current version of this notice» hangs in the shop.' },
    { none: 'You can change your data at any time.' },
    { none: 'We update the map every spring.' },
    { none: 'Tell us about changes to your contact details.' },
    { none: 'Other sites revise their policies as they wish.' },
  ],
};
