package nyc.icefree.events;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonId;
import nyc.icefree.people.StaffMay;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has the form of which event open, on this node. */
@Service
public class OpenForms {
    private record Open(EventId event, PersonId person) {}

    private final Map<BooleanSupplier, Open> open = new ConcurrentHashMap<>();
    private final EventPlanning planning;
    private final PeopleDirectory people;
    private final CurrentActor actor;

    OpenForms(EventPlanning planning, PeopleDirectory people, CurrentActor actor) {
        this.planning = planning;
        this.people = people;
        this.actor = actor;
    }

    /** @param form the actor's, the same each time; whether it is still open @return the names of the others who have one of this event open */
    @StaffMay
    @Transactional(readOnly = true)
    public Set<String> opened(EventId event, BooleanSupplier form) {
        if (planning.planOf(event).isEmpty()) {
            throw new NotYours();
        }
        var me = actor.get().mustBePerson();
        open.keySet().removeIf(other -> !other.getAsBoolean());
        open.put(form, new Open(event, me));
        var others = new HashSet<PersonId>();
        open.values().stream()
                .filter(one -> one.event().equals(event) && !one.person().equals(me))
                .forEach(one -> others.add(one.person()));
        var names = new TreeSet<String>();
        people.cards(others).values().forEach(card -> names.add(card.name()));
        return names;
    }
}
