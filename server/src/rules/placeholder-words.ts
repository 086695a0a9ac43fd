// What editors, browsers and authors put in brackets for good.
export const EDITORIAL =
  /^(?:[\d\s,.–-]+|\p{L}|x|sic|sic!|\.{2,}|…|at|dot|\(?at\)?|@|edit|hide|show|toc|link|pdf.{0,20}|download.{0,30}|re: .{0,60}|attn.{0,60}|c\/o .{0,60}|top|back to top|close|print|translation|redacted|emphasis (?:added|ours)|opens? in .{0,40}|external link|citation needed|archived?|note|update[sd]?|see .{0,60}|art(?:icle)?\.? ?\d.{0,30}|\^.{1,30}|!.{1,30})$/iu;

export const ADDRESS = /@|:\/\/|^www\.|^[\w-]+(?:\.[\w-]+)+$|^#/;

// Words that readers see where a template was never filled in, and what any of them holds, in small letters: hardly any
// block holds it, and looking for it is far cheaper than trying the pattern.
export const placeholders: readonly (readonly [needs: readonly string[], pattern: RegExp])[] = [
  [['{{'], /\{\{[^{}\n]{1,60}\}\}/g],
  [['{'], /(?<![{$%\w-])\{[A-Za-z][A-Za-z _-]{1,40}\}(?!\})/g],
  [['___'], /(?<![\w_])_{3,}(?![\w_])/g],
  [['xx', 'dd', 'mm'], /\b(?:XX|DD|MM)[./-](?:XX|DD|MM)[./-](?:20)?\d\d\b/g],
  [['__/', '_/_'], /_{1,4}[./-]_{1,4}[./-](?:(?:19|20)\d\d|_{2,4})(?!\w)/g],
  [['xx', 'yyyy'], /\b(?:\d{1,2}|XX|DD|MM)[./-](?:\d{1,2}|XX|MM|DD)[./-](?:(?:20)?XX|YYYY)\b/g],
  [['xx'], /(?:(?<![\w-])|(?<=\d-))(?:X{2,}|x{3,})(?![\w-])/g],
  [['x ', 'x] ', '#] '], /(?<![\w-])(?:X|\[[Xx#]\]) (?:hours?|days?|weeks?|months?|years?)\b/g],
  [['tbd', 'tbc', 'todo', 'fixme', 't.b.'], /(?<!\w)(?:TBD|TBC|TODO|FIXME|T\.B\.[CD]\.)(?!\w)/g],
  // As all that a line, a cell or a label says: "Officer: to be confirmed".
  [
    ['to be '],
    /(?:(?<=[:|]\s{0,3})|(?<=^\s{0,3}))to be (?:confirmed|determined|completed|added|inserted)(?=\s{0,3}(?:[.|]|$))/gim,
  ],
  [
    ['to be '],
    /(?<=\b(?:is|are|still) )to be (?:confirmed|determined|completed|added|inserted)(?=\s{0,3}(?:[.|]|$))/gim,
  ],
  // Dots that wait for words; in a contents list they lead to the number of a page.
  [['.....', '……'], /(?<=[\s:(])(?:\.{5,}|…{2,}\.?)(?![.…]|\s{0,3}\d)/g],
  [['@@', '#'], /@@[A-Z][A-Z_ ]{1,30}@@|(?<![\w#])#[A-Z][A-Z_]{2,30}#/g],
  // "Company no. [ ]": at the head of a line it is a box to tick.
  [['[ ', '[]'], /(?<=\b(?:no\.?|number|of|at|on|is|for|within|by|from|to|than|the) )\[ {0,20}\](?![([])/gi],
  [['???'], /(?<![?\w])\?{3,}/g],
  [['${', '%'], /\$\{[\w. -]{1,40}\}|%[A-Z][A-Z_]{2,40}%/g],
  [['20xx', '20__'], /\b20(?:XX|_{2})(?!\w)/g],
  // A name that stands for whoever takes the template; "your company" in small letters is the reader's, and between other
  // capitals it is part of a title.
  [
    ['your company'],
    /\b(?:YOUR COMPANY|Your Company)(?: (?:NAME|Name))?(?: (?:HERE|Here|here|Ltd|LTD|Limited|Inc|LLC|GmbH)\b\.?)?(?!['\u2019\w]| \p{Lu})/gu,
  ],
  [
    [' name'],
    /\b(?:YOUR|Your) (?:BUSINESS|Business|ORGANI[SZ]ATION|Organi[sz]ation|WEBSITE|Website|SITE|Site|APP|App) (?:NAME|Name)(?: (?:HERE|Here|here)\b)?(?!['\u2019\w]| \p{Lu})/gu,
  ],
  [
    ['company'],
    /\b(?:[Yy]our [Cc]ompany|(?:[Yy]our )?[Cc]ompany [Nn]ame) (?:(?:Ltd|LTD|Inc|LLC|GmbH)\b\.?|(?:name )?here\b)/g,
  ],
  [
    ['doe', '123 ', 'anytown'],
    /\b(?:John|Jane) Doe\b(?![- ]\p{Lu})|\b123 (?:Main|Example|Any) (?:Street|St)\b\.?|\bAnytown\b/gu,
  ],
  [['<<', '$'], /<<[A-Za-z][^<>\n]{1,60}>>|\$[A-Z][A-Z_]{2,40}\$/g],
  [
    ['(your ', '(the '],
    /\((?:your|the) (?:company|organi[sz]ation|business)(?:['’]s)? (?:name|address|e-?mail|website)\)/gi,
  ],
  [['lorem'], /\blorem ipsum\b/gi],
  [['(insert', '(enter', '(add', '(fill'], /\((?:insert|enter|add|fill in)\s[^()\n]{1,80}\)/gi],
  [
    ['@'],
    /\b(?:name|email|user|you|your-?(?:e-?mail|name)|someone)@(?:domain|company|email|website|site)\.(?:com|org|net)\b/gi,
  ],
  [
    ['.com', '.org', '.net'],
    /\b(?:example|yourdomain|yourcompany|yourwebsite|mydomain|your-?domain|your-?company)\.(?:com|org|net)\b/gi,
  ],
  [['<'], /<(?!\/)[A-Za-z][A-Za-z]*(?:[ _-][A-Za-z]+){0,5}>/g],
];
