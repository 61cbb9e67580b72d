package nyc.icefree.messages.letters.shifts;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import nyc.icefree.links.AnswerLinks;
import nyc.icefree.links.Links;
import nyc.icefree.links.StopLinks;
import nyc.icefree.messages.letters.EventInMail;
import nyc.icefree.messages.letters.LateChange;
import nyc.icefree.messages.letters.Letter;
import nyc.icefree.shifts.ShiftCard;
import nyc.icefree.shifts.signup.ShiftMail;
import nyc.icefree.text.Words;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.vault.SecretToken;

/** A letter about an assignment while it is written, with the parts that such letters share. */
final class ShiftWriting {
    private final ShiftFacts facts;
    private final ShiftMail about;
    private final Words words;
    private final Letter.Writing letter;

    ShiftWriting(ShiftFacts facts, String subject) {
        this.facts = facts;
        about = facts.about();
        words = facts.words();
        letter = Letter.to(Objects.requireNonNull(facts.to().email()), words.language(), subject)
                .about(facts.slot().startsAt())
                .say(words.get("mail.hello"))
                .say(words.get("mail.privacy"));
        EventInMail.from(
                letter,
                "mail.who.shift",
                words,
                facts.mail().campaign().now().name(),
                about.organization().name(),
                about.event());
    }

    ShiftWriting tell(String key) {
        return say(words.get(
                key,
                "people",
                1,
                "organization",
                Letter.name(about.organization().name())));
    }

    ShiftWriting say(String said) {
        letter.say(said);
        return this;
    }

    /** What somebody does, and when. */
    ShiftWriting shift() {
        return shift(about.shift());
    }

    ShiftWriting shift(ShiftCard shift) {
        letter.fact(words.get("mail.shift"), Letter.name(words.of(shift.role())))
                .fact(words.get("mail.shift.when"), EventInMail.when(shift.slot(), words));
        return this;
    }

    /** At which event; when it is, only where the shift's time would not tell. */
    ShiftWriting event() {
        var event = about.event();
        if (event != null) {
            if (about.outside()) {
                letter.fact(words.get("mail.shift.event"), EventInMail.when(event.slot(), words));
            }
            EventInMail.withoutTime(letter, event, words);
        }
        return this;
    }

    /** Why it is off, where its organizers said so. */
    ShiftWriting because() {
        var event = about.event();
        if (event != null && event.cancelReason() != null) {
            letter.quote(words.get("word.reason"), event.cancelReason(), event.originalLanguage());
        }
        return this;
    }

    /** Where they meet and what to know, for who is in it. */
    ShiftWriting briefing() {
        boolean trusted = about.organization().trusted();
        if (!about.meetingPoint().isEmpty()) {
            String place = Letter.name(Letter.words(about.meetingPoint(), trusted, words));
            letter.quote(words.get("mail.shift.meeting-point"), place, null);
        }
        letter.quote(Letter.words(about.note(), trusted, words), null);
        return this;
    }

    ShiftWriting lateChange(TimeSlot changed) {
        LateChange.verify(
                letter,
                changed,
                facts.now(),
                words,
                "mail.late.shift",
                facts.mail().links().host());
        return this;
    }

    /**
     * Links that answer without signing in.
     *
     * @param putIn somebody else put them in
     */
    ShiftWriting answers(boolean putIn) {
        facts.reader()
                .issued(() -> facts.mail().answers().link(about.assignment(), putIn))
                .ifPresent(link -> {
                    link("site.day.come", AnswerLinks.come(words.language(), link));
                    if (putIn || !about.shift().terms().isTooLateToHandBack(facts.slot(), facts.now())) {
                        link(
                                putIn ? "site.shift-answer.no" : "site.my.hand-back",
                                AnswerLinks.giveBack(words.language(), link));
                    }
                });
        return this;
    }

    /** The neutral file for a calendar, as tickets offer it. */
    ShiftWriting phone() {
        facts.reader()
                .issued(() -> facts.mail().answers().link(about.assignment(), false))
                .ifPresent(link -> link("site.ticket.remind", AnswerLinks.reminder(words.language(), link)));
        return this;
    }

    /** Ends such letters by one press, without signing in. */
    ShiftWriting stop(Supplier<SecretToken> link) {
        facts.reader()
                .issued(() -> Optional.of(link.get()))
                .map(stop -> StopLinks.stop(words.language(), stop))
                .ifPresent(path -> letter.stopBy(
                        words.get("mail.stop"), facts.mail().links().absolute(path)));
        return this;
    }

    private void link(String key, String path) {
        letter.link(words.get(key), facts.mail().links().absolute(path));
    }

    ShiftWriting toMyShifts() {
        return end("mail.my-shifts", Links.my(words.language()), "mail.why.shift");
    }

    /** For who has this one no more. */
    ShiftWriting toOtherShifts() {
        return end("mail.other-shifts", Links.volunteer(words.language()), "mail.why.shift");
    }

    ShiftWriting toWorkspace() {
        var event = about.event();
        String path = event == null
                ? Links.workspace()
                : Links.workspaceEvent(event.id().toString());
        return end("mail.workspace", path, "mail.why.organizer");
    }

    /** Whoever leads it is a volunteer. */
    ShiftWriting toTeam() {
        return facts.isToOrganizer() ? toWorkspace() : toMyShifts();
    }

    private ShiftWriting end(String link, String path, String why) {
        link(link, path);
        return tell(why);
    }

    Letter done() {
        return letter.done();
    }
}
