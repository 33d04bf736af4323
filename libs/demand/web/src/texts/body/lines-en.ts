import type { SameTexts } from '@bundel/ui';
import type { linesNl } from './lines-nl.js';

/** The lines of the own body, and pledging them, in English. */
export const linesEn: SameTexts<typeof linesNl> = {
  myLines: {
    title: 'Your lines',
    expected: 'expected',
    value: 'Value, at most',
    act: 'What you can do',
    withdraw: 'Withdraw',
    withdrawOf: 'Withdraw the line {{line}}',
    withdrawn: 'Withdrawn',
    withdrawAsk: 'Withdraw the line {{line}}?',
    withdrawAbout: 'It no longer counts in the totals. The history stays, and a pledge ends.',
    withdrawAct: 'Withdraw the line',
  },
  pledge: {
    title: 'Pledge',
    way: 'Pledge the estimates',
    wayAbout: 'You read each line and sign within your mandate.',
    lines: 'Lines of your organisation',
    read: 'Read and sign',
    readOf: 'Read and sign {{line}}',
    what: 'You pledge: {{line}}',
    range: '{{minimum}} to {{maximum}} {{unit}}',
    mandate: 'Your mandate, for all of this call together',
    noMandate: 'You have no mandate that holds today. Ask your local administrator.',
    noValue: 'Unknown. Have a price ceiling or budget filled in.',
    consequence:
      'Your organisation binds itself to these minima and maxima. {{lead}} sees that it is signed.',
    act: 'Sign the pledge',
    signing: 'Signing',
    receipt: 'The pledge is signed',
    signedBy: 'Signed by',
    notYours: 'A mandate holder pledges while the call is open',
    notYoursAbout: 'The second person is never the one who submitted the line.',
  },
};
