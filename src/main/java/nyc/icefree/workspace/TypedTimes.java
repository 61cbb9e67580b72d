package nyc.icefree.workspace;

import com.vaadin.flow.component.Component;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Lets date and time fields read what people type: "12/12", "Dec 12", "sat", "6:30p", in English and Spanish. */
final class TypedTimes {
    /** Reads before the field does. Half-understood times are none: "6:30p" must not become morning. A day without a year is the next one. */
    private static final String READ = """
            const field = this, dayFirst = $0;
            const plain = text => text.normalize('NFD').replace(/[\\u0300-\\u036f]/g, '').toLowerCase().trim();
            const months = ['jan ene', 'feb', 'mar', 'apr abr', 'may', 'jun', 'jul', 'aug ago', 'sep set', 'oct', 'nov', 'dec dic']
              .map(names => names.split(' '));
            const days = ['sun dom', 'mon lun', 'tue mar', 'wed mie', 'thu jue', 'fri vie', 'sat sab'].map(names => names.split(' '));
            const longDays = 'sunday monday tuesday wednesday thursday friday saturday domingo lunes martes miercoles jueves viernes sabado'
              .split(' ');
            const longMonths = ('january february march april may june july august september october november december '
              + 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre setiembre').split(' ');
            const known = (word, long) => word.length > 2 && long.some(name => name.startsWith(word));
            const today = () => { const now = new Date(); return new Date(now.getFullYear(), now.getMonth(), now.getDate()); };
            const parts = date => ({ day: date.getDate(), month: date.getMonth(), year: date.getFullYear() });
            const on = (year, month, day) => {
              const date = new Date(year ?? today().getFullYear(), month, day);
              if (year === undefined && date < today()) date.setFullYear(date.getFullYear() + 1);
              return date.getMonth() === month && date.getDate() === day ? parts(date) : undefined;
            };
            const monthOf = word => known(word, longMonths) ? months.findIndex(names => names.includes(word.slice(0, 3))) : -1;
            const dayIn = text => {
              const said = plain(text).replace(/[,.]/g, ' ').replace(/\\s+/g, ' ').trim();
              const later = days => { const date = today(); date.setDate(date.getDate() + days); return parts(date); };
              if (/^(today|hoy)$/.test(said)) return later(0);
              if (/^(tomorrow|manana)$/.test(said)) return later(1);
              const iso = /^(\\d{4})-(\\d{1,2})-(\\d{1,2})$/.exec(said);
              if (iso) return on(+iso[1], iso[2] - 1, +iso[3]);
              const [, next, name] = /^(?:this |este |el )?(next |proximo )?([a-z]+)$/.exec(said) ?? [];
              if (name && known(name, longDays)) {
                const weekday = days.findIndex(names => names.includes(name.slice(0, 3)));
                return later((weekday - today().getDay() + 7) % 7 || (next ? 7 : 0));
              }
              const first = said.split(' ')[0];
              const rest = known(first, longDays) && said.includes(' ') ? said.slice(first.length + 1) : said;
              const year = text => text === undefined ? undefined : +text;
              let found = /^([a-z]+) (\\d{1,2})(?:st|nd|rd|th)?(?: (\\d{4}))?$/.exec(rest);
              if (found && monthOf(found[1]) >= 0) return on(year(found[3]), monthOf(found[1]), +found[2]);
              found = /^(\\d{1,2})(?:st|nd|rd|th)?(?: de)? ([a-z]+)(?:(?: de| del)? (\\d{4}))?$/.exec(rest);
              if (found && monthOf(found[2]) >= 0) return on(year(found[3]), monthOf(found[2]), +found[1]);
              found = /^(\\d{1,2})[\\/ -](\\d{1,2})$/.exec(rest);
              if (found) return dayFirst ? on(undefined, +found[2] - 1, +found[1]) : on(undefined, +found[1] - 1, +found[2]);
              return undefined;
            };
            const timeIn = text => {
              const said = plain(text).replace(/[.\\s]/g, '').replace(/horas?$|hrs?$/, '');
              const at = (hours, minutes) => ({ hours, minutes, seconds: 0, milliseconds: 0 });
              if (/^(noon|mediodia)$/.test(said)) return at(12, 0);
              if (/^(midnight|medianoche)$/.test(said)) return at(0, 0);
              const found = /^(?:alas?)?(\\d{1,2})(?:[:h]?(\\d{2}))?(a|am|p|pm|dela(?:manana|tarde|noche))?$/.exec(said);
              if (!found) return undefined;
              const half = found[3], hours = +found[1], minutes = +(found[2] ?? 0);
              if (minutes > 59 || hours > 23 || (half && (hours < 1 || hours > 12))) return undefined;
              const evening = half && /^p|tarde$|noche$/.test(half);
              return at(half ? hours % 12 + (evening ? 12 : 0) : hours, minutes);
            };
            // typing replaces what stood there; what the server puts in meanwhile is not glued to what is typed, nor erases it
            field.autoselect = true;
            if (!field.readsTyped) {
              let typed;
              field.addEventListener('input', () => typed = field.inputElement.value);
              field.addEventListener('focusout', () => typed = undefined);
              field.addEventListener('value-changed', () => {
                if (field.__keepCommittedValue || !field.inputElement?.matches(':focus')) typed = undefined;
                else if (typed === undefined) field.inputElement.select();
                else field.inputElement.value = typed;
              });
            }
            // typing opens no calendar and no list of times, and the way on from what was typed leads to the next field, not through an open one
            if (!field.readsTyped && !field.autoOpenDisabled) {
              field.addEventListener('pointerdown', () => field.autoOpenDisabled = false, true);
              field.addEventListener('keydown', event => {
                field.autoOpenDisabled = true;
                if (event.key === 'Tab' && field.opened && event.composedPath()[0] === field.inputElement) field.close();
              }, true);
            }
            customElements.whenDefined(field.localName).then(() => {
              let proto = field, own;
              while (proto && !(own = Object.getOwnPropertyDescriptor(proto, 'i18n'))?.set) proto = Object.getPrototypeOf(proto);
              if (!own || field.readsTyped) return;
              field.readsTyped = true;
              const reading = i18n => {
                const next = { ...i18n };
                const { parseDate, parseTime } = i18n;
                if (parseDate) next.parseDate = text => dayIn(text) ?? parseDate(text);
                const bare = text => plain(text ?? '').replace(/\\s/g, '');
                const asWritten = text => { // by the field itself, in whichever script
                  const time = parseTime(text);
                  return time && (!/[a-z0-9]/i.test(text) || bare(i18n.formatTime(time)) === bare(text)) ? time : undefined;
                };
                if (parseTime) next.parseTime = text => timeIn(text) ?? asWritten(text);
                return next;
              };
              Object.defineProperty(field, 'i18n', {
                configurable: true,
                get() { return own.get.call(field); },
                set(i18n) { own.set.call(field, reading(i18n)); },
              });
              field.i18n = own.get.call(field);
            });
            """;

    private TypedTimes() {}

    static boolean dayFirst(Locale language) {
        String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.SHORT, null, IsoChronology.INSTANCE, language);
        return pattern.indexOf('d') < pattern.indexOf('M');
    }

    /** @param language decides whether 12/5 is in December or in May */
    static void read(Component field, Locale language) {
        field.addAttachListener(attach -> field.getElement().executeJs(READ, dayFirst(language)));
    }
}
