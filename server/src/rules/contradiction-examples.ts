import type { RuleExample } from './rule';

/** Denials with what breaks them, and pairs that only look alike; the rule stands in `contradiction.ts`. */
export const contradictionExamples: readonly [RuleExample, ...RuleExample[]] = [
  {
    bad: '«We never share your personal data with third parties.»\n\nWe share your e-mail address with advertisers.',
    fixed:
      'We never share your personal data with third parties, except [to whom or when, and why].\n\nWe share your e-mail address with advertisers.',
  },
  { bad: '«We do not retain payment card numbers.»\n\nWe store card numbers for refunds for 90 days.' },
  { bad: '«We never disclose your personal details to outsiders.»\n\nWe share your e-mail address with advertisers.' },
  { bad: '«We do not sell your personal information.»\n\nWe may sell your e-mail address to data brokers.' },
  {
    bad: '«We do not sell, rent or share your data with anyone.»\n\nWe pass your telephone number to our hosting provider.',
  },
  {
    bad: '«Your personal data is never shared with third parties.»\n\nPersonal data may be disclosed to our advertising partners.',
  },
  {
    bad: '«We do not collect any personal information.»\n\nWhen you register, we collect your e-mail address and your date of birth.',
  },
  {
    bad: '«The app does not collect personal data.»\n\nWe collect the following data:\n- your e-mail address,\n- your date of birth.',
  },
  { bad: '«We do not use cookies.»\n\nOur website uses cookies to remember your language.' },
  { bad: '«No cookies are set on this site.»\n\nWe use tracking cookies to count visits.' },
  { bad: '«We do not store your card details.»\n\nWe keep your credit card number for two years.' },
  { bad: '«We do not collect health data.»\n\nWe record your medical information at the first visit.' },
  { bad: '«We do not collect location data.»\n\nThe app tracks your precise location while it is open.' },
  {
    bad: '«We do not transfer your personal data outside the EEA.»\n\nYour personal data is stored in the United States.',
  },
  { bad: '«Your data is not transferred outside the United Kingdom.»\n\nWe store your data in India.' },
  { bad: '«We do not use your data for marketing.»\n\nWe use your e-mail address to send you marketing messages.' },
  { bad: '«We do not make automated decisions.»\n\nWe use automated decision-making to set your credit limit.' },
  {
    bad: 'We do not:\n- sell your data,\n- «share your data with advertisers.»\n\nYour e-mail address is shared with advertisers.',
  },
  {
    bad: 'We never share your data with:\n- «advertisers»,\n- «insurers.»\n\nWe give your telephone number to insurers and your e-mail address to advertisers.',
  },
  {
    bad: '«We share no personal data with third parties.»\n\nWe send your e-mail address to our marketing partners.',
  },
  {
    bad: '«No personal data is passed on to third parties.»\n\nWe disclose your name and your e-mail address to sponsors.',
  },
  {
    bad: '«We don’t share your information with other companies.»\n\nWe disclose your telephone number to insurers.',
  },
  { bad: '«We will not rent your personal information.»\n\nWe rent your e-mail address to selected partners.' },
  {
    bad: '«We do not disclose personal data to third parties.»\n\nWe share your personal data with our hosting provider.',
  },
  {
    bad: '«We will never sell your personal data to third parties nor share it with them.»\n\nWe sell your personal data to data brokers.',
  },
  {
    bad: '«We do not collect or store any special categories of data.»\n\nWe collect your biometric data at the door.',
  },
  {
    good: 'We never share your personal data with third parties, except as set out in this policy.\n\nWe share your e-mail address with advertisers.',
  },
  {
    good: 'We do not share your personal data with third parties without your consent.\n\nWe share your e-mail address with advertisers.',
  },
  {
    good: 'We do not share your personal data with third parties. However, we share your e-mail address with couriers.\n\nWe share your address with couriers.',
  },
  {
    good: 'We do not share your personal data with third parties.\n\nWe share your e-mail address with advertisers if you have given your consent.',
  },
  { good: 'We do not sell your personal data.\n\nWe share your e-mail address with advertisers.' },
  {
    good: 'We do not share your personal data with third parties.\n\nWe disclose personal data to courts where the law demands it.',
  },
  {
    good: 'We do not share your personal data with third parties.\n\nWe share aggregated information with advertisers.',
  },
  { good: 'We do not knowingly collect personal data from children.\n\nWe collect your e-mail address.' },
  { good: 'We do not collect health data.\n\nWe collect your e-mail address.' },
  { good: 'We do not share your health data with insurers.\n\nWe share your e-mail address with insurers.' },
  { good: 'We do not keep your data longer than two years.\n\nWe keep your e-mail address for one year.' },
  { good: 'We do not share your personal data with advertisers.\n\nWe share your address with couriers.' },
  {
    good: 'You may ask us not to share your personal data with third parties.\n\nWe share your e-mail address with advertisers.',
  },
  {
    good: 'Our partners do not share your personal data with third parties.\n\nWe share your e-mail address with advertisers.',
  },
  { good: 'We do not store your card details.\n\nOur payment provider stores your credit card number.' },
  { good: 'We do not collect more personal data than we need.\n\nWe collect your e-mail address.' },
  { good: 'We never sell your data to third parties for money.\n\nDo we sell your data? Some ask.' },
  { good: 'We do not use advertising cookies.\n\nWe use cookies to remember your basket.' },
  { good: 'Cookies are not used to follow you.\n\nWe use cookies to remember your basket.' },
  {
    good: 'We do not share your personal data with third parties.\n\nYou may share your e-mail address with other companies.',
  },
  { good: 'We do not transfer your personal data outside the EEA.\n\nOur company has offices in the United States.' },
  {
    good: 'We do not use your data for marketing unless you have agreed.\n\nWe use your e-mail address to send you marketing messages.',
  },
  { good: 'We do not share such data with third parties.\n\nWe share your e-mail address with advertisers.' },
  {
    good: 'We do not disclose any data that you mark as private to anyone.\n\nWe share your e-mail address with advertisers.',
  },
  { good: '# Children\n\nWe do not collect personal data.\n\n# Orders\n\nWe collect your e-mail address.' },
  {
    good: 'This policy explains how we share your data with third parties. We do not share your data with third parties.',
  },
  {
    bad: '«We never share your personal data with anyone.»\n\nWe pass on your name and your card number to our payment provider.',
  },
  {
    bad: '«We do not hand over your data to other companies.»\n\nYour postal address is handed over to advertising partners.',
  },
  {
    bad: '«Nobody outside our company receives your personal data.»\n\nWe share your e-mail address with social networks.',
  },
  { bad: '«Nothing you tell us is shared with third parties.»\n\nWe share your personal data with advertisers.' },
  { bad: '«No data is collected by this app.»\n\nThe app collects your location.' },
  { bad: '«I do not collect any personal data.»\n\nI collect your name when you write to me.' },
  { bad: '«All data stay in the European Union.»\n\nOur servers are located in the United States.' },
  { bad: '«Your personal data is stored only within the EEA.»\n\nWe transfer your personal data to India.' },
  {
    bad: '«We do not use cookies.»\n\n| Cookie | Purpose | Expiry |\n| --- | --- | --- |\n| visits | Counting visits | one year |',
  },
  { bad: '«This website is free of cookies.»\n\nWe use cookies to count our visitors.' },
  {
    bad: '«We do not make automated decisions.»\n\nYour application for a loan is decided on by automated decision-making.',
  },
  { bad: 'We delete CVs after 6 months.\n\n«CVs are kept for two years.»' },
  { bad: 'We keep server logs for 30 days.\n\n«Log files are deleted after 90 days.»' },
  {
    bad: '«Your information is never disclosed to outside companies.»\n\n| Recipient | Data |\n| --- | --- |\n| Advertisers | e-mail address |',
  },
  {
    bad: '«No third party has access to your personal data.»\n\nOur advertising partners have access to your e-mail address.',
  },
  { bad: '«We do not share the information you give us with anyone.»\n\nWe share your e-mail address with insurers.' },
  {
    good: '# Mobile app\n\nThe app does not collect any personal data.\n\n# Website\n\nThe website collects your IP address.',
  },
  {
    good: '# Residents of California\n\nWe do not sell your personal information.\n\n# Elsewhere\n\nWe sell your e-mail address to data brokers.',
  },
  {
    good: 'We do not share your information with third parties to enable them to write to you.\n\nWe share your e-mail address with sponsors.',
  },
  {
    good: 'We do not share your personal data with third parties other than:\n- advertisers\n- couriers\n\nWe share your e-mail address with advertisers.',
  },
  { good: 'If you switch analytics off, we do not collect any data on your visit.\n\nWe collect your IP address.' },
  {
    good: 'All data is stored on servers in the European Union, except where you book abroad.\n\nWe send your data to India.',
  },
  { good: 'We store your data in Canada.\n\nSome of your data is also stored in the European Union.' },
  {
    good: 'Our processors may not share your personal data with third parties.\n\nWe share your e-mail address with advertisers.',
  },
  { good: 'Nobody under 16 may use the shop.\n\nWe share your e-mail address with advertisers.' },
  { good: 'Only our nurses have access to your health data.\n\nWe share your e-mail address with couriers.' },
  { good: 'We delete CVs of rejected applicants after 6 months.\n\nCVs of employees are kept for two years.' },
  { good: 'We keep invoices for ten years.\n\nWe keep e-mails for two years.' },
  {
    good: 'We keep your account data for two years.\n\nIf a bill is overdue, we keep your account data for six years.',
  },
  { good: 'We keep server logs for 30 days.\n\nServer logs are deleted after one month.' },
  { good: '# Applicants\n\nWe keep your data for six months.\n\n# Customers\n\nWe keep your data for ten years.' },
  {
    good: 'This website sets no advertising cookies.\n\n| Cookie | Purpose | Expiry |\n| --- | --- | --- |\n| basket | Your basket | one day |',
  },
  {
    good: 'We do not hand over your data to other companies. They have asked for it.\n\nOn the other hand, we give advice to couriers.',
  },
  { bad: '«At no time will we rent your personal information.»\n\nWe rent your e-mail address to data brokers.' },
  { bad: '«We do not share personal data with social networks.»\n\nWe share your e-mail address with Facebook.' },
  { bad: '«Our website does not set any cookies.»\n\nThis website uses cookies for statistics.' },
  { good: 'We do not share your data with anyone outside our group.\n\nWe share your data with our affiliates.' },
  { good: 'We do not collect your location when the app is closed.\n\nThe app collects your location.' },
  {
    bad: '«Under no circumstances will your details be passed to third parties.»\n\nYour e-mail address is shared with our advertising partners.',
  },
  {
    bad: '«We refrain from sharing your data with third parties.»\n\nYour telephone number is forwarded to insurance companies.',
  },
  {
    bad: '«We promise never to swap or sell your details to other organisations.»\n\nWe swap names and postal addresses with other organisations.',
  },
  {
    bad: '«We do not read or store the content of your messages.»\n\nWe keep the content of your messages for 90 days.',
  },
  {
    bad: '«We do not sell your data, nor do we share it with advertisers.»\n\nWe share your e-mail address with advertisers.',
  },
  {
    bad: '«We never disclose your e-mail address to anyone.»\n\nTo enter the draw you give us your e-mail address. We pass it on to our sponsors.',
  },
  {
    bad: '«You can be sure that we never share your personal data with advertisers.»\n\nWe share your e-mail address with advertising agencies.',
  },
  {
    bad: '«We use your data only to answer you and never share it with third parties.»\n\nWe share your telephone number with sponsors.',
  },
  {
    bad: '«We are a small club and do not share personal data with other clubs.»\n\nWe share your name with other clubs.',
  },
  { bad: '«We do not process special categories of personal data.»\n\nAt the first visit we record your medication.' },
  { bad: '«We do not ask for your date of birth.»\n\nOn the form we collect your date of birth.' },
  { bad: '«The app has no access to your microphone.»\n\nThe app accesses the microphone to listen for its name.' },
  { bad: '«We do not send marketing e-mails.»\n\nWe will send you promotional e-mails about our bicycles.' },
  { bad: '«We do not use facial recognition.»\n\nOur cameras use facial recognition at the door.' },
  { bad: '«We do not record telephone calls.»\n\nCalls are recorded to train our staff.' },
  { bad: '«We keep no logs.»\n\nOur server keeps access logs for 14 days.' },
  {
    bad: '«We do not use your content to train artificial intelligence.»\n\nWe use your messages to train our models.',
  },
  { bad: '«Only we have access to your data.»\n\nOur advertising partners have access to your e-mail address.' },
  { bad: '«We share your personal data only with our couriers.»\n\nWe share your e-mail address with advertisers.' },
  { bad: '«We collect only your name and your e-mail address.»\n\nWhen you pay we collect your card number.' },
  { bad: '«We do not collect personal data from children.»\n\nWhen a child joins, we collect the name of the child.' },
  { bad: '«No data leaves your device.»\n\nThe app uploads your photos to our servers.' },
  {
    good: '# Newsletter\n\nWe do not share your data with third parties.\n\n# Orders\n\nWe share your name with insurers.',
  },
  {
    good: '# Job applicants\n\nWe do not share your data with third parties.\n\n# Customers\n\nWe share your e-mail address with advertisers.',
  },
  { good: 'We do not collect health data from customers.\n\nWe store medical information about our employees.' },
  {
    good: 'The old policy said: "We do not share your data with third parties." We share your e-mail address with advertisers.',
  },
  { good: 'We do not store personal data in cookies.\n\nWe store your name in our customer file.' },
  { good: 'We do not store passwords in plain text. We store passwords in encrypted form.' },
  { good: 'You can chat as a guest. In this case we do not collect personal data.\n\nWe collect your e-mail address.' },
  { good: 'We share your name with our sponsors. Otherwise, your data are not shared with third parties.' },
  { good: 'The organiser, not we, collects your bank details. We do not collect your bank details.' },
  { good: 'We only collect your e-mail address to answer you.\n\nWe collect your date of birth.' },
  { good: 'We share your data only with service providers.\n\nWe share your data with our hosting provider.' },
  { good: 'We do not collect your precise location.\n\nWe collect your approximate location.' },
  { good: 'We do not use the data of minors for marketing.\n\nWe use your e-mail address for marketing.' },
  { good: 'All data stays on your device. The photos are stored only on your phone.' },
  { good: 'We use cookies to keep your basket. There are no cookies of other companies.' },
  { good: 'Your data is never shared publicly. We share your data with our hosting provider.' },
  { good: 'We do not use cookies on the payment page. We use cookies in the shop.' },
  { bad: '«At no point is your location recorded.»\n\nThe app records your location every minute.' },
];
