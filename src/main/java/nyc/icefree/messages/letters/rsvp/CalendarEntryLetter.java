package nyc.icefree.messages.letters.rsvp;

import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.letters.LetterResult;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.MessageReason;

/** Mends the entry in the party's own calendar when no other letter does. */
@LetterFor(MessageReason.RSVP_CALENDAR)
record CalendarEntryLetter(PartyMail mail) implements PartyLetter {
    @Override
    public boolean isFor(PartyFacts facts) {
        return true;
    }

    @Override
    public boolean isToldOfCancelled() {
        return true;
    }

    @Override
    public boolean isStillSo(PartyFacts facts) {
        return true;
    }

    @Override
    public LetterResult composed(PartyFacts facts) {
        return facts.entry() == null ? LetterResult.dropped(MessageNote.OVERTAKEN) : PartyLetter.super.composed(facts);
    }

    @Override
    public PartyWriting write(PartyFacts facts) {
        var told = facts.isForeseen() ? facts.with(mail.entries().foreseen(facts.words())) : facts;
        String kind =
                facts.isGoing() ? "mail.entry" : facts.party().state().isOpen() ? "mail.entry-open" : "mail.entry-off";
        return told.beginAbout(kind).event().needs().instructions().entry().manage();
    }
}
