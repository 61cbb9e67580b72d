package nyc.icefree.workspace.shifts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.asks.AskState;
import nyc.icefree.shifts.asks.Asking.Outcome;
import nyc.icefree.shifts.asks.ShiftOffers;
import nyc.icefree.shifts.fit.Candidate;
import nyc.icefree.text.Words;

/** Offers shifts, and says what came of it. */
public record OffersInWords(ShiftOffers offers, Words words) {
    BoardSeats.Offered offerTo(ShiftId shift, List<Candidate> people) {
        var names = new LinkedHashMap<PersonId, String>();
        people.forEach(one -> names.put(one.person(), one.name()));
        return new BoardSeats.Offered(offer(shift, names));
    }

    /** @return what came of it, in sentences */
    public List<String> offer(ShiftId shift, PersonId person, String name) {
        return offer(shift, Map.of(person, name));
    }

    private List<String> offer(ShiftId shift, Map<PersonId, String> names) {
        Map<PersonId, Outcome> outcomes;
        try {
            outcomes = offers.offerTo(shift, names.keySet());
        } catch (NotYours gone) {
            return List.of(words.get("workspace.shifts.offered", "people", 0));
        }
        var said = new ArrayList<String>();
        long asked =
                outcomes.values().stream().filter(one -> one == Outcome.ASKED).count();
        said.add(words.get("workspace.shifts.offered", "people", asked));
        names.forEach((person, name) -> {
            switch (outcomes.getOrDefault(person, Outcome.NOT_NOW)) {
                case ASKED -> {}
                case SAID_NO -> said.add(words.get("workspace.shifts.offered.no", "name", name));
                case NOT_NOW -> said.add(words.get("workspace.shifts.offered.not-now", "name", name));
            }
        });
        return said;
    }

    BoardSeats.Offered offerToOthers(ShiftId shift) {
        return new BoardSeats.Offered(
                List.of(words.get("workspace.shifts.offered.others", "people", offers.offerToOthers(shift))));
    }

    Map<PersonId, String> answers(ShiftId shift) {
        return offers.answers(shift).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> word(one.getValue()) + "; "));
    }

    /** Answers of one person to offers of these shifts, by shift. */
    public Map<ShiftId, String> answersOf(PersonId person, Collection<ShiftId> shifts) {
        return offers.answersOf(person, shifts).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> word(one.getValue())));
    }

    private String word(AskState state) {
        return words.get(state == AskState.NO ? "workspace.shifts.said-no" : "workspace.shifts.is-asked");
    }
}
