import type { GoldenQuery } from './golden-query.ts';

export const en: readonly GoldenQuery[] = [
  // Words and phrases.
  ['default', 'articles/trade-and-debt/#default-and-certificates', 'timeline/#banks-declare-default'],
  ['cement', 'articles/trade-and-debt/#sangwon-cement'],
  ['three conditions', 'articles/recognition-question/#three-conditions'],
  ['why are there no diplomatic relations', 'articles/overview/#why-no-relations'],
  ['when did the office open', 'articles/lang-mission-cooperation-office/#opening-2011', 'differences/#office-opening-day'],
  ['tasks of the office', 'articles/lang-mission-cooperation-office/#tasks'],
  ['debt 1970s', 'differences/#debt-to-france-1970s'],
  ['trade figures', 'articles/trade-and-debt/#trade-in-figures'],
  ['payments crisis', 'articles/trade-and-debt/#payments-crisis'],
  ['ethylene', 'timeline/#ethylene-plant-contract', 'articles/trade-and-debt/#contracts-of-the-1970s'],
  ['orchestra', 'timeline/#unhasu-concert-paris'],
  ['troops in Russia', 'articles/overview/#situation-today', 'timeline/#france-summons-general-delegate-2024'],
  ['frigate', 'timeline/#france-joins-maritime-monitoring-2019'],
  ['cookies', 'about/#privacy'],
  // Names and acronyms.
  ['Mitterrand', 'articles/mitterrand-years/', 'differences/#promise-content', 'articles/recognition-question/#promise-of-1981', 'timeline/#mitterrand-visits-pyongyang'],
  ['Jack Lang Pyongyang', 'articles/lang-mission-cooperation-office/#pyongyang-2009', 'timeline/#lang-visits-pyongyang'],
  ['Kim Jong Il', 'timeline/#juppe-on-kim-jong-il-death'],
  ['MSF', 'timeline/#msf-first-programme', 'timeline/#msf-withdraws'],
  ['UNESCO', 'timeline/#dprk-joins-unesco'],
  ['Lafarge', 'articles/trade-and-debt/#sangwon-cement', 'differences/#lafarge-role'],
  ['Steinberg', 'differences/#lang-washington-order'],
  ['Kouchner embassy', 'timeline/#kouchner-rules-out-embassy'],
  ['Paris Club', 'timeline/#paris-club-meeting-1975'],
  // Names as other languages have them.
  ['미테랑', 'articles/mitterrand-years/', 'differences/#promise-content', 'articles/recognition-question/#promise-of-1981', 'timeline/#mitterrand-visits-pyongyang'],
  ['密特朗', 'articles/mitterrand-years/', 'differences/#promise-content', 'articles/recognition-question/#promise-of-1981', 'timeline/#mitterrand-visits-pyongyang'],
  ['RPDC', 'articles/overview/', 'articles/overview/#at-a-glance'],
  ['希拉克', 'articles/recognition-question/#turning-point-2000', 'timeline/#chirac-conditions-in-seoul'],
  // Parts of words, possessives, apostrophes, years.
  ['recogni', 'articles/recognition-question/', 'articles/recognition-question/#recognition-and-relations'],
  ['Mitterrand’s promise', 'articles/recognition-question/#promise-of-1981', 'differences/#promise-content'],
  ['resolution 1718', 'timeline/#resolution-1718-french-measures'],
];
