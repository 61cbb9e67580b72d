package nyc.icefree.workspace.shifts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.asks.AskState;
import nyc.icefree.shifts.asks.Asking.Asked;
import nyc.icefree.shifts.asks.Asking.Outcome;
import nyc.icefree.shifts.asks.ShiftOffers;
import nyc.icefree.shifts.asks.ShiftOffers.AskedBefore;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.controls.RefusalNotices;
import org.jspecify.annotations.Nullable;

/** Asks people for shifts, and says what came of it. */
public record OffersInWords(ShiftOffers offers, Words words) {
    /**
     * What came of asking or assigning people.
     *
     * @param done in words; null when nothing was done
     * @param refused who was not asked or assigned, and why
     * @param takeBack undoes it
     */
    public record Done(@Nullable String done, Set<PersonId> people, List<String> refused, Runnable takeBack) {}

    /** Each person, with name, about one shift. */
    public Done ask(Map<PersonId, ShiftId> people, Map<PersonId, String> names) {
        var asked = new Asked(Map.of(), Map.of());
        try {
            asked = offers.offerTo(people);
        } catch (NotYours gone) {
            // as if none of them could be asked now
        }
        var refused = new ArrayList<String>();
        var done = asked;
        names.forEach((person, name) -> {
            switch (done.outcomes().getOrDefault(person, Outcome.NOT_NOW)) {
                case ASKED -> {}
                case SAID_NO -> refused.add(words.get("workspace.shifts.offered.no", "name", name));
                case NOT_NOW -> refused.add(words.get("workspace.shifts.offered.not-now", "name", name));
            }
        });
        long all = names.size() - refused.size();
        return new Done(
                all == 0 ? null : words.get("workspace.shifts.offered", "people", all),
                people.keySet(),
                refused,
                () -> RefusalNotices.run(words, () -> offers.takeBack(done)));
    }

    Done askOthers(ShiftId shift) {
        String said = words.get("workspace.shifts.offered.others", "people", offers.offerToOthers(shift));
        return new Done(null, Set.of(), List.of(said), () -> {});
    }

    Map<PersonId, AskedBefore> before(ShiftId shift) {
        return offers.answers(shift);
    }

    /** Answers of one person to offers of these shifts, by shift. */
    public Map<ShiftId, String> answersOf(PersonId person, Collection<ShiftId> shifts) {
        return offers.answersOf(person, shifts).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> word(one.getValue())));
    }

    String word(AskState state) {
        return words.get(state == AskState.NO ? "workspace.shifts.said-no" : "workspace.shifts.is-asked");
    }
}
