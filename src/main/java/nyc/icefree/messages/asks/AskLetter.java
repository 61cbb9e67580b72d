package nyc.icefree.messages.asks;

import java.time.Instant;
import java.util.Optional;
import nyc.icefree.eventform.ReminderTimes;
import nyc.icefree.links.AnswerLinks;
import nyc.icefree.links.StopLinks;
import nyc.icefree.messages.letters.EventInMail;
import nyc.icefree.messages.letters.Letter;
import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.letters.LetterParts;
import nyc.icefree.messages.letters.LetterResult;
import nyc.icefree.messages.letters.LetterText;
import nyc.icefree.messages.letters.PersonFacts;
import nyc.icefree.messages.letters.PersonLetter;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.people.PersonCard;
import nyc.icefree.shifts.answers.ShiftAnswers;
import nyc.icefree.shifts.asks.AskId;
import nyc.icefree.shifts.asks.AskRecords;
import nyc.icefree.shifts.asks.AskRecords.AskMail;
import nyc.icefree.shifts.asks.AskStops;
import org.jspecify.annotations.Nullable;

/** Asks for a shift: what and when, as everybody may know it, and nobody's name. By night it waits for a morning before the shift. */
@LetterFor(MessageReason.SHIFT_OFFERED)
record AskLetter(LetterParts parts, AskRecords asks, ShiftAnswers answers, AskStops stopped, AskMailStops stops)
        implements PersonLetter {
    @Override
    public Optional<PersonCard> reader(QueuedMessage message) {
        return PersonLetter.super.reader(message).filter(PersonCard::active);
    }

    @Override
    public boolean isStillSo(PersonFacts facts) {
        return asked(facts).isPresent();
    }

    @Override
    public LetterResult composed(PersonFacts facts) {
        return stopped.isStopped(facts.person())
                ? LetterResult.dropped(MessageNote.STOPPED)
                : PersonLetter.super.composed(facts);
    }

    @Override
    public @Nullable Instant notBefore(PersonFacts facts) {
        var slot = asked(facts).orElseThrow().shift().shift().slot();
        return ReminderTimes.morning(facts.now(), slot.zone())
                .filter(slot.startsAt()::isAfter)
                .orElse(null);
    }

    private Optional<AskMail> asked(PersonFacts facts) {
        return asks.mailFor(new AskId(facts.message().about())).filter(AskMail::open);
    }

    @Override
    public LetterText write(PersonFacts facts) {
        var asked = asked(facts).orElseThrow();
        var shift = asked.shift().shift();
        var words = facts.words();
        var stop = facts.reader().token(stops.link(facts.person()));
        return facts.greet(words.get("mail.shift-ask.subject", "date", EventInMail.date(shift.slot(), words)))
                .with(letter -> EventInMail.from(
                        letter,
                        "mail.who.shift",
                        words,
                        parts.campaignName(),
                        asked.shift().organization().name(),
                        asked.shift().event()))
                .tell(
                        switch (asked.kind()) {
                            case OFFER, LEAD, UNASKED -> "mail.shift-offer";
                            case COVER -> "mail.shift-cover-asked";
                            case CALL_ME -> "mail.shift-seat-free";
                        })
                .with(letter -> {
                    letter.about(shift.slot().startsAt())
                            .fact(words.get("mail.shift"), Letter.name(words.of(shift.role())))
                            .fact(words.get("mail.shift.when"), EventInMail.when(shift.slot(), words));
                    if (asked.shift().event() != null) {
                        EventInMail.withoutTime(letter, asked.shift().event(), words);
                    }
                })
                .with(letter -> facts.reader()
                        .issued(() -> answers.link(new AskId(facts.message().about())))
                        .ifPresent(link -> letter.link(
                                        words.get("site.day.come"),
                                        parts.links().absolute(AnswerLinks.come(words.language(), link)))
                                .link(
                                        words.get("site.shift-answer.no"),
                                        parts.links().absolute(AnswerLinks.giveBack(words.language(), link)))))
                .tell(
                        asked.kind().leavesItToOrganizers(shift.signup())
                                ? "mail.shift-ask.decided"
                                : "mail.shift-ask.free")
                .with(letter -> letter.stopBy(
                        words.get("mail.shift-ask.stop"),
                        parts.links().absolute(StopLinks.stop(words.language(), stop))))
                .tell("mail.why.shift-ask");
    }
}
