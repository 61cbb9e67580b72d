package nyc.icefree.messages.asks;

import java.time.Instant;
import java.util.Optional;
import nyc.icefree.eventform.ReminderTimes;
import nyc.icefree.links.Links;
import nyc.icefree.links.StopLinks;
import nyc.icefree.messages.letters.EventInMail;
import nyc.icefree.messages.letters.Letter;
import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.letters.LetterKind;
import nyc.icefree.messages.letters.LetterReader;
import nyc.icefree.messages.letters.LetterResult;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonCard;
import nyc.icefree.shifts.asks.AskId;
import nyc.icefree.shifts.asks.AskRecords;
import nyc.icefree.shifts.asks.AskRecords.AskMail;
import nyc.icefree.shifts.asks.AskStops;
import nyc.icefree.text.Texts;
import nyc.icefree.text.Words;
import nyc.icefree.vault.SecretToken;

/**
 * Asks for a shift: what and when, as everybody may know it, and nobody's name. By night it waits for a morning before the shift.
 */
@LetterFor(MessageReason.SHIFT_OFFERED)
record AskLetter(
        AskRecords asks, AskStops stopped, AskMailStops stops, PeopleDirectory people, Texts texts, Links links)
        implements LetterKind {
    @Override
    public LetterResult compose(QueuedMessage message, LetterReader reader, Instant now) {
        Optional<PersonCard> to = people.card(message.recipient().person()).filter(PersonCard::active);
        if (to.isEmpty() || to.get().email() == null) {
            return LetterResult.gone();
        }
        String address = to.get().email();
        Optional<AskMail> about = asks.mailFor(new AskId(message.about())).filter(AskMail::open);
        if (about.isEmpty()) {
            return LetterResult.dropped(MessageNote.OVERTAKEN);
        }
        if (stopped.isStopped(to.get().id())) {
            return LetterResult.dropped(MessageNote.STOPPED);
        }
        var slot = about.get().shift().shift().slot();
        return new LetterResult.Ready(
                write(
                        address,
                        texts.in(to.get().language()),
                        about.get(),
                        reader.token(stops.link(to.get().id()))),
                ReminderTimes.morning(now, slot.zone())
                        .filter(slot.startsAt()::isAfter)
                        .orElse(null));
    }

    private Letter write(String address, Words words, AskMail about, SecretToken stop) {
        String kind = switch (about.kind()) {
            case OFFER, LEAD, UNASKED -> "mail.shift-offer";
            case COVER -> "mail.shift-cover-asked";
            case CALL_ME -> "mail.shift-seat-free";
        };
        var slot = about.shift().shift().slot();
        var letter = Letter.to(
                        address,
                        words.language(),
                        words.get("mail.shift-ask.subject", "date", EventInMail.date(slot, words)))
                .about(slot.startsAt())
                .say(words.get("mail.hello"))
                .say(words.get("mail.privacy"))
                .say(words.get(kind))
                .fact(
                        words.get("mail.shift"),
                        Letter.name(words.of(about.shift().shift().role())))
                .fact(words.get("mail.shift.when"), EventInMail.when(slot, words));
        var event = about.shift().event();
        if (event != null) {
            EventInMail.withoutTime(letter, event, words);
        }
        return letter.link(words.get("mail.shift-ask.answer"), links.absolute(Links.my(words.language())))
                .say(words.get(
                        about.kind().leavesItToOrganizers(about.shift().shift().signup())
                                ? "mail.shift-ask.decided"
                                : "mail.shift-ask.free"))
                .stopBy(words.get("mail.shift-ask.stop"), links.absolute(StopLinks.stop(words.language(), stop)))
                .say(words.get("mail.why.shift-ask"))
                .done();
    }
}
