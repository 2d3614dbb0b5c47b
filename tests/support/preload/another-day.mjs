// Preloaded into a process, it moves its clock by SHIFT_DAYS.
const shift = Number(process.env.SHIFT_DAYS) * 86_400_000;
const { now } = Date;
const Real = Date;
globalThis.Date = class Date extends Real {
  constructor(...args) {
    super(...(args.length === 0 ? [now() + shift] : args));
  }
  static now() {
    return now() + shift;
  }
};
