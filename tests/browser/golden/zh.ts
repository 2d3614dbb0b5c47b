import type { GoldenQuery } from './golden-query.ts';

export const zh: readonly GoldenQuery[] = [
  // Words in the middle of a sentence or of a compound.
  ['核试验', 'timeline/#resolution-1718-french-measures', 'timeline/#nuclear-test-september-2017'],
  ['办事处', 'articles/representation/#francor', 'differences/#trade-offices-or-relations'],
  ['外交关系', 'articles/overview/#why-no-relations'],
  ['债务', 'articles/trade-and-debt/', 'articles/trade-and-debt/#debt-since-1984', 'timeline/#debt-talks-early-1976'],
  ['水泥', 'articles/trade-and-debt/#sangwon-cement', 'timeline/#lafarge-acquires-sangwon-stake'],
  ['违约', 'articles/trade-and-debt/#default-and-certificates', 'timeline/#banks-declare-default'],
  ['冻结', 'articles/trade-and-debt/#default-and-certificates', 'timeline/#french-asset-freeze'],
  ['酒店', 'articles/trade-and-debt/#hotels-and-joint-ventures', 'timeline/#hotel-joint-venture-contract'],
  ['承诺', 'articles/recognition-question/#promise-of-1981', 'differences/#promise-content'],
  ['三项条件', 'articles/recognition-question/#three-conditions'],
  ['管弦乐', 'timeline/#unhasu-concert-paris'],
  ['护卫舰', 'timeline/#france-joins-maritime-monitoring-2019'],
  ['乙烯', 'timeline/#ethylene-plant-contract', 'articles/trade-and-debt/#contracts-of-the-1970s'],
  ['派兵', 'timeline/#france-summons-general-delegate-2024'],
  // Substrings that no dictionary has.
  ['试验后法', 'timeline/#resolution-1718-french-measures'],
  ['作办公', 'articles/lang-mission-cooperation-office/', 'timeline/#cooperation-office-opens', 'differences/#office-opening-day'],
  ['交叉承', 'articles/recognition-question/#cross-recognition'],
  // Long and natural queries.
  ['合作办公室何时开设', 'differences/#office-opening-day', 'articles/lang-mission-cooperation-office/#opening-2011'],
  ['为何没有外交关系', 'articles/overview/#why-no-relations'],
  ['2016年法国与朝鲜的贸易额', 'differences/#trade-2016-total', 'articles/trade-and-debt/#trade-in-figures'],
  // Traditional characters.
  ['核試驗', 'timeline/#resolution-1718-french-measures', 'timeline/#nuclear-test-september-2017'],
  ['辦事處', 'articles/representation/#francor', 'differences/#trade-offices-or-relations'],
  ['支付危機', 'articles/trade-and-debt/#payments-crisis'],
  ['貿易數字', 'articles/trade-and-debt/#trade-in-figures'],
  // Names, also as other languages have them.
  ['密特朗', 'articles/mitterrand-years/', 'differences/#promise-content', 'articles/recognition-question/#promise-of-1981', 'timeline/#mitterrand-visits-pyongyang'],
  ['Mitterrand', 'articles/mitterrand-years/', 'differences/#promise-content', 'articles/recognition-question/#promise-of-1981', 'timeline/#mitterrand-visits-pyongyang'],
  ['希拉克', 'timeline/#chirac-conditions-in-seoul', 'differences/#chirac-words'],
  ['席哈克', 'timeline/#chirac-conditions-in-seoul', 'differences/#chirac-words'],
  ['无国界医生', 'timeline/#msf-withdraws', 'timeline/#msf-first-programme'],
  ['MSF', 'articles/humanitarian-aid/#departures', 'articles/humanitarian-aid/#those-who-stayed'],
  ['第1718号决议', 'timeline/#resolution-1718-french-measures'],
];
