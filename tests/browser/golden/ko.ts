import type { GoldenQuery } from './golden-query.ts';

export const ko: readonly GoldenQuery[] = [
  // Parts of compounds.
  ['제재', 'articles/sanctions-and-enforcement/#un-sanctions'],
  ['결의안', 'articles/nuclear-crisis-security-council/#resolutions-and-votes', 'timeline/#un-french-amendments-1974-1975'],
  ['사무소', 'articles/lang-mission-cooperation-office/', 'articles/lang-mission-cooperation-office/#tasks'],
  ['대표부', 'timeline/#general-delegation-upgrade', 'articles/recognition-question/#recognition-and-relations'],
  ['실험', 'timeline/#resolution-1718-french-measures', 'timeline/#nuclear-test-september-2017'],
  ['불이행', 'articles/trade-and-debt/#default-and-certificates', 'timeline/#banks-declare-default'],
  ['시멘트', 'articles/trade-and-debt/#sangwon-cement', 'timeline/#lafarge-acquires-sangwon-stake'],
  ['관현악단', 'articles/culture-cinema-sport/#unhasu-2012', 'timeline/#unhasu-concert-paris'],
  ['호위함', 'timeline/#france-joins-maritime-monitoring-2019'],
  ['폭탄', 'timeline/#rangoon-sets-back-recognition'],
  // With particles.
  ['프랑스의 채무', 'articles/trade-and-debt/#debt-since-1984', 'differences/#debt-to-france-1970s', 'timeline/#debt-payments-stop', 'timeline/#paris-club-meeting-1975'],
  ['협력사무소는', 'articles/lang-mission-cooperation-office/', 'differences/#office-opening-day', 'timeline/#cooperation-office-opens'],
  ['승인을', 'articles/recognition-question/#recognition-and-relations', 'articles/recognition-question/', 'articles/recognition-question/#promise-of-1981'],
  ['평양에서', 'articles/lang-mission-cooperation-office/#pyongyang-2009'],
  ['무역과', 'articles/trade-and-debt/'],
  // Spaced otherwise than in the text.
  ['북한핵실험', 'timeline/#nuclear-test-september-2017'],
  ['채무 불이행', 'articles/trade-and-debt/#default-and-certificates', 'timeline/#banks-declare-default'],
  ['협력 사무소', 'articles/lang-mission-cooperation-office/', 'timeline/#cooperation-office-opens', 'differences/#office-opening-day'],
  ['외교관계', 'articles/recognition-question/#recognition-and-relations'],
  // Words, phrases, questions.
  ['세 가지 조건', 'articles/recognition-question/#three-conditions'],
  ['1981년의 약속', 'articles/recognition-question/#promise-of-1981'],
  ['에틸렌', 'timeline/#ethylene-plant-contract', 'articles/trade-and-debt/#contracts-of-the-1970s'],
  ['사무소는 언제 문을 열었나', 'differences/#office-opening-day'],
  ['지급 위기', 'articles/trade-and-debt/#payments-crisis'],
  ['안보리 결의 1718호', 'timeline/#resolution-1718-french-measures'],
  // Names, also as other languages have them.
  ['미테랑', 'articles/mitterrand-years/', 'differences/#promise-content', 'articles/recognition-question/#promise-of-1981', 'timeline/#mitterrand-visits-pyongyang'],
  ['Mitterrand', 'articles/mitterrand-years/', 'differences/#promise-content', 'articles/recognition-question/#promise-of-1981', 'timeline/#mitterrand-visits-pyongyang'],
  ['시라크는', 'timeline/#chirac-conditions-in-seoul', 'differences/#chirac-words'],
  ['국경없는의사회', 'timeline/#msf-withdraws', 'timeline/#msf-first-programme'],
  ['유네스코', 'timeline/#dprk-joins-unesco'],
];
