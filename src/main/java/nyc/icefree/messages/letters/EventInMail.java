package nyc.icefree.messages.letters;

import nyc.icefree.disclosure.EventView;
import nyc.icefree.disclosure.WhenAndWhere;
import nyc.icefree.text.LanguageNames;
import nyc.icefree.text.SafeText;
import nyc.icefree.text.Words;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;

/** What, when and where, as far as the reader of an event's view may know. */
public final class EventInMail {
    private EventInMail() {}

    /**
     * Says that the host writes, with the campaign; one name where both have the same.
     *
     * @param about key of the text that says about what
     * @param event null for a shift without one; its colour is left out when it is off
     */
    public static Letter.Writing from(
            Letter.Writing letter, String about, Words words, String campaign, String host, @Nullable EventView event) {
        String name = Letter.name(host);
        String who = name.equalsIgnoreCase(campaign) ? name : words.get("mail.who", "host", name, "campaign", campaign);
        return letter.from(words.get(about, "who", who), event == null || !event.takesPlace() ? null : event.kind());
    }

    public static Letter.Writing write(Letter.Writing letter, EventView event, Words words) {
        return write(letter, event, when(event.slot(), words), words);
    }

    public static Letter.Writing write(Letter.Writing letter, EventView event, String when, Words words) {
        title(letter, event, words).fact(words.get("mail.when"), when);
        return place(letter, event, words);
    }

    /** For readers with other hours than the event's: one letter says one time. */
    public static Letter.Writing withoutTime(Letter.Writing letter, EventView event, Words words) {
        return place(title(letter, event, words), event, words);
    }

    /** What, when and in which area, as everybody may know it. */
    public static Letter.Writing nearby(Letter.Writing letter, EventView event, Words words) {
        return title(letter, event, words)
                .fact(words.get("mail.when"), when(event.slot(), words))
                .fact(words.get("mail.where"), Letter.name(new WhenAndWhere(words).nearby(event)));
    }

    private static Letter.Writing title(Letter.Writing letter, EventView event, Words words) {
        var own = event.wordsIn(words.language());
        return letter.quote(words.get("mail.what"), Letter.name(own.title()), own.language());
    }

    private static Letter.Writing place(Letter.Writing letter, EventView event, Words words) {
        var planned = new WhenAndWhere(words);
        String where = planned.where(event);
        letter.fact(words.get("mail.where"), Letter.name(where.isEmpty() ? planned.nearby(event) : where));
        if (event.onlineLink() != null) {
            letter.quote(words.get("mail.online"), event.onlineLink(), null);
        }
        if (event.addressFrom() != null) {
            letter.fact(
                    words.get("mail.address-opens"),
                    words.moment(event.addressFrom(), event.slot().zone()));
        }
        if (event.place().transit() != null) {
            event.place()
                    .transit()
                    .in(words.language())
                    .ifPresent(way -> letter.quote(
                            words.get("mail.transit"),
                            Letter.words(way.text(), event.host().trusted(), words),
                            way.language()));
        }
        event.accessibility().toldOfPhotographs(words::of).ifPresent(letter::say);
        return letter;
    }

    public static String when(TimeSlot slot, Words words) {
        return new WhenAndWhere(words).when(slot);
    }

    public static String date(TimeSlot slot, Words words) {
        return new WhenAndWhere(words).date(slot);
    }

    /** For example "About Saturday, 6:30 PM". */
    public static String about(TimeSlot slot, Words words) {
        return subject("mail.about", "mail.about-day", slot, words);
    }

    /** For example "Reminder: Saturday, 6:30 PM". */
    public static String reminder(TimeSlot slot, Words words) {
        return subject("mail.reminder.subject", "mail.reminder-day.subject", slot, words);
    }

    private static String subject(String timed, String wholeDays, TimeSlot slot, Words words) {
        String day = words.weekday(slot.startLocal().toLocalDate());
        return slot.isWholeDays()
                ? words.get(wholeDays, "day", day)
                : words.get(
                        timed, "day", day, "time", words.time(slot.startLocal().toLocalTime()));
    }

    /** What people who come should know, as plain words of its Markdown; first that they are in another language. */
    public static Letter.Writing instructions(Letter.Writing letter, EventView event, Words words) {
        var own = event.instructedIn(words.language());
        var only = new LanguageNames(words).onlyIn(own.language());
        if (only != null && !own.instructions().isBlank()) {
            letter.say(only.text());
        }
        return letter.quote(
                Letter.words(SafeText.plain(own.instructions()), event.host().trusted(), words), own.language());
    }
}
