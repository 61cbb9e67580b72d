package nyc.icefree.messages.letters.rsvp;

import java.time.Instant;
import java.util.Optional;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.eventform.ReminderTimes;
import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.outbox.MessageReason;
import org.jspecify.annotations.Nullable;

/** Tells those who come the address, from the hour at which they may know it. */
@LetterFor(MessageReason.EVENT_ADDRESS)
record AddressOpenedLetter(PartyMail mail) implements PartyLetter {
    @Override
    public boolean isStillSo(PartyFacts facts) {
        return facts.event().takesPlace() && !facts.event().place().addressHidden();
    }

    @Override
    public @Nullable Instant notBefore(PartyFacts facts) {
        return morningBefore(facts.event(), facts.now()).orElse(null);
    }

    @Override
    public PartyWriting write(PartyFacts facts) {
        return facts.begin("mail.address")
                .event()
                .needs()
                .instructions()
                .entry()
                .manage();
    }

    @Override
    public boolean isForeseen(PartyFacts facts) {
        return facts.event().addressFrom() != null;
    }

    @Override
    public @Nullable Instant leavesAt(PartyFacts facts) {
        Instant from = facts.event().addressFrom();
        return from == null ? null : morningBefore(facts.event(), from).orElse(from);
    }

    /** Where it is night then, and the morning comes before the event. */
    private static Optional<Instant> morningBefore(EventView event, Instant at) {
        return ReminderTimes.morning(at, event.slot().zone())
                .filter(event.slot().startsAt()::isAfter);
    }
}
