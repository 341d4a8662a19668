// Times and durations as people read them.

const LOCAL = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'long' });
const UTC = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'medium', timeZone: 'UTC' });

/** Unix seconds in the reader's zone and in UTC. */
export function time(seconds) {
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime())
    ? `${seconds}, which is no time there is`
    : `${LOCAL.format(date)} (${UTC.format(date)} UTC; ${seconds})`;
}

/** Seconds as h:mm:ss, or as a number of days and that. */
export function duration(seconds) {
  const days = Math.floor(seconds / 86400);
  const two = (number) => String(number).padStart(2, '0');
  const clock = `${Math.floor((seconds % 86400) / 3600)}:${two(Math.floor((seconds % 3600) / 60))}:${two(seconds % 60)}`;
  return days === 0 ? clock : `${days} d ${clock}`;
}
