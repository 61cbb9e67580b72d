package nyc.icefree.requests;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Right;
import nyc.icefree.people.Actor;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonId;
import org.springframework.stereotype.Component;

/** Decides who may see a request: organizers of the organization that has it, and administrators. */
@Component
record RequestRights(RequestRepository requests, Memberships memberships, CurrentActor current) {
    private static final UUID NONE = new UUID(0, 0);

    Actor actor() {
        return current.get();
    }

    boolean all() {
        return actor().administrator();
    }

    /** Never empty, since some databases reject empty lists. */
    Set<UUID> own() {
        var own = memberships.of(actor().mustBePerson(), Right.ANSWER).stream()
                .map(OrganizationId::value)
                .collect(Collectors.toSet());
        own.add(NONE);
        return own;
    }

    Request read(RequestId id) {
        return mine(requests.findById(id.value()));
    }

    /** Locks the row until the transaction ends, so that it is decided once. */
    Request held(RequestId id) {
        return mine(requests.lock(id.value()));
    }

    /** As {@link #held}; refuses when somebody else answered last. */
    Request answeredByActor(RequestId id) {
        var request = held(id);
        if (request.answeredBy != null
                && !request.answeredBy.equals(actor().mustBePerson().value())) {
            throw new NotYours();
        }
        return request;
    }

    /** Whether the actor may read this name: a colleague's, or any for an administrator. */
    boolean mayBeNamed(PersonId person, Request request) {
        return all()
                || (request.organization != null
                        && memberships.may(person, Right.ANSWER, new OrganizationId(request.organization)));
    }

    boolean mayAccept(Request request) {
        return request.organization != null && own().contains(request.organization);
    }

    private Request mine(Optional<Request> found) {
        return found.filter(r -> all() || mayAccept(r)).orElseThrow(NotYours::new);
    }
}
