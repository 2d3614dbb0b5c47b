import type { GoldenQuery } from './golden-query.ts';

export const fr: readonly GoldenQuery[] = [
  // After an elision, with either apostrophe.
  ['ONU', 'articles/contacts-and-trade-mission/#korean-question-at-the-un'],
  ['l’ONU', 'articles/contacts-and-trade-mission/#korean-question-at-the-un'],
  ['essai', 'articles/nuclear-crisis-security-council/#tests-2009-2016'],
  ["l'essai nucléaire", 'timeline/#resolution-1718-french-measures', 'timeline/#nuclear-test-september-2017'],
  ['attente', 'articles/recognition-question/#cross-recognition'],
  ['ouverture du bureau', 'articles/lang-mission-cooperation-office/#opening-2011', 'differences/#office-opening-day'],
  ['éthylène', 'timeline/#ethylene-plant-contract', 'articles/trade-and-debt/#contracts-of-the-1970s'],
  ['octobre 2000', 'articles/recognition-question/#turning-point-2000', 'differences/#chirac-words'],
  // With and without accents.
  ['élysée', 'timeline/#lang-appointed-special-envoy', 'articles/lang-mission-cooperation-office/#appointment', 'timeline/#nuclear-test-september-2017'],
  ['elysee', 'timeline/#lang-appointed-special-envoy', 'articles/lang-mission-cooperation-office/#appointment', 'timeline/#nuclear-test-september-2017'],
  ['defaut', 'articles/trade-and-debt/#default-and-certificates', 'timeline/#banks-declare-default'],
  ['cimenterie', 'articles/trade-and-debt/#sangwon-cement', 'differences/#lafarge-role'],
  ['FREGATE', 'timeline/#france-joins-maritime-monitoring-2019'],
  // Words and phrases.
  ['dette', 'articles/trade-and-debt/#debt-since-1984', 'articles/trade-and-debt/', 'differences/#debt-to-france-1970s'],
  ['trois conditions', 'articles/recognition-question/#three-conditions'],
  ['pourquoi pas de relations diplomatiques', 'articles/overview/#why-no-relations'],
  ['gel des avoirs', 'articles/trade-and-debt/#default-and-certificates', 'timeline/#french-asset-freeze'],
  ['à quoi sert le bureau', 'articles/lang-mission-cooperation-office/#tasks'],
  ['orchestre', 'timeline/#unhasu-concert-paris'],
  ['bataillon', 'timeline/#french-battalion-formed'],
  ['1017 hommes', 'timeline/#french-battalion-formed', 'articles/overview/#history-in-brief'],
  ['hôtels', 'articles/trade-and-debt/#hotels-and-joint-ventures', 'timeline/#hotel-joint-venture-contract'],
  ['ambassade Kouchner', 'timeline/#kouchner-rules-out-embassy'],
  // Names, and names as other languages have them.
  ['Mitterrand', 'articles/mitterrand-years/', 'differences/#promise-content', 'articles/recognition-question/#promise-of-1981', 'timeline/#mitterrand-visits-pyongyang'],
  ['François-Poncet', 'timeline/#giscard-government-rules-out-recognition'],
  ['미테랑', 'articles/mitterrand-years/', 'differences/#promise-content', 'articles/recognition-question/#promise-of-1981', 'timeline/#mitterrand-visits-pyongyang'],
  ['DPRK', 'articles/overview/', 'articles/overview/#at-a-glance', 'articles/recognition-question/'],
  ['Médecins sans frontières', 'timeline/#msf-withdraws', 'timeline/#msf-first-programme'],
  ['UNESCO', 'timeline/#dprk-joins-unesco'],
  ['d’Extrême-Orient', 'timeline/#efeo-kaesong-project'],
];
