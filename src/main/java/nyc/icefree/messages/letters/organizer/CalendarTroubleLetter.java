package nyc.icefree.messages.letters.organizer;

import nyc.icefree.links.Links;
import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.letters.LetterParts;
import nyc.icefree.messages.letters.LetterText;
import nyc.icefree.messages.letters.OrganizerAudience;
import nyc.icefree.messages.letters.PersonFacts;
import nyc.icefree.messages.letters.PersonLetter;
import nyc.icefree.messages.outbox.MessageReason;

/** Says that a partner's own calendar needs somebody: it was silent for long, or what it brought is held. */
@LetterFor({MessageReason.CALENDAR_SILENT, MessageReason.CALENDAR_HELD})
record CalendarTroubleLetter(LetterParts parts, OrganizerAudience audience) implements PersonLetter {
    @Override
    public boolean isStillSo(PersonFacts facts) {
        return audience.isStillStaff(facts.person());
    }

    @Override
    public LetterText write(PersonFacts facts) {
        boolean silent = facts.message().reason() == MessageReason.CALENDAR_SILENT;
        return facts.beginForCampaign("mail.who.calendar", silent ? "mail.calendar-silent" : "mail.calendar-held")
                .link(
                        "mail.workspace",
                        Links.workspaceSource(facts.message().about().toString()))
                .tell("mail.why.organizer");
    }
}
