package nyc.icefree.rsvp.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.events.EventRights;
import nyc.icefree.partners.Right;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.StaffMay;
import nyc.icefree.questions.Answers;
import nyc.icefree.questions.Question;
import nyc.icefree.rsvp.RsvpState;
import nyc.icefree.rsvp.answers.EventQuestions;
import nyc.icefree.rsvp.answers.RsvpSealing;
import nyc.icefree.rsvp.answers.RsvpTable;
import nyc.icefree.rsvp.counts.RsvpCounts.Tally;
import nyc.icefree.vault.Unreadable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How an event's questions were answered, in numbers; for the host's organizers only. */
@Service
public class QuestionsDesk {
    /**
     * How coming parties answered one question.
     *
     * @param chosen by the choice's number; empty for text
     */
    public record AnswerCount(Question question, Tally answered, Map<Integer, Tally> chosen) {
        public Tally of(int choice) {
            return chosen.getOrDefault(choice, Tally.ZERO);
        }
    }

    private final EventRights rights;
    private final CurrentActor actor;
    private final RsvpTable rsvps;
    private final RsvpSealing sealing;
    private final EventQuestions questions;

    QuestionsDesk(
            EventRights rights, CurrentActor actor, RsvpTable rsvps, RsvpSealing sealing, EventQuestions questions) {
        this.rights = rights;
        this.actor = actor;
        this.rsvps = rsvps;
        this.sealing = sealing;
        this.questions = questions;
    }

    /** Of coming parties: each question that is asked or has an answer. */
    @StaffMay
    @Transactional(readOnly = true)
    public List<AnswerCount> counts(EventId event) {
        rights.require(actor.get(), Right.RECEIVE, event);
        var asked = questions.of(event);
        if (asked.all().isEmpty()) {
            return List.of();
        }
        var parties = parties(event);
        return asked.all().stream()
                .map(question -> count(question, parties))
                .filter(count -> !count.question().hidden() || count.answered().parties() > 0)
                .toList();
    }

    private record Opened(int people, Answers answers) {}

    private List<Opened> parties(EventId event) {
        var opened = new ArrayList<Opened>();
        for (var row : rsvps.of(event, RsvpState.COMING, Integer.MAX_VALUE)) {
            try {
                opened.add(new Opened(row.size(), sealing.toQuestions(row)));
            } catch (Unreadable e) {
                // a damaged row must not stop the count
                continue;
            }
        }
        return opened;
    }

    private static AnswerCount count(Question question, List<Opened> parties) {
        var answered = Tally.ZERO;
        var chosen = new HashMap<Integer, Tally>();
        for (var party : parties) {
            var answer = party.answers().to(question);
            if (!answer.isEmpty()) {
                answered = answered.and(party.people());
            }
            answer.choices()
                    .forEach(choice -> chosen.merge(
                            choice, Tally.ZERO.and(party.people()), (before, one) -> before.and(party.people())));
        }
        return new AnswerCount(question, answered, chosen);
    }
}
