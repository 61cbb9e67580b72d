package nyc.icefree.messages.letters.shifts;

import java.time.Instant;
import java.util.Optional;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.disclosure.EventTerms;
import nyc.icefree.events.Events;
import nyc.icefree.links.Links;
import nyc.icefree.messages.letters.ForeseenLetter;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonCard;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.answers.ShiftAnswers;
import nyc.icefree.shifts.day.LeadAppointment;
import nyc.icefree.shifts.signup.ShiftMail;
import nyc.icefree.shifts.signup.ShiftRecords;
import nyc.icefree.text.Language;
import nyc.icefree.text.Texts;
import org.springframework.stereotype.Component;

/** Asks other rooms for letters about assignments. */
@Component
record AssignmentMail(
        ShiftRecords shifts,
        ShiftAnswers answers,
        Events events,
        LeadAppointment leading,
        PeopleDirectory people,
        Campaign campaign,
        Texts texts,
        Links links) {
    private static final String NAME = "Rosa";

    Optional<PersonCard> reader(QueuedMessage message) {
        return people.card(message.recipient().person()).filter(card -> card.active() && card.email() != null);
    }

    /** Somebody who does not exist. */
    static PersonCard foreseenReader(Language language) {
        return new PersonCard(PersonId.random(), NAME, ForeseenLetter.ADDRESS, language, true);
    }

    /** An event without a day has only the hours that its shifts would have had. */
    boolean isOver(ShiftMail about, Instant now) {
        var event = about.event();
        return about.shift().slot().isOver(now)
                && (event == null
                        || events.termsOf(event.id())
                                .filter(EventTerms::withoutDay)
                                .isEmpty());
    }
}
