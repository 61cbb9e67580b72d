package nyc.icefree.whomay;

import static nyc.icefree.whomay.AcrossOrganizationsTest.done;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nyc.icefree.As;
import nyc.icefree.requests.EventRequests;
import nyc.icefree.requests.RequestAnswers;
import nyc.icefree.requests.RequestDesk;
import nyc.icefree.requests.RequestForms;
import nyc.icefree.requests.RequestId;
import nyc.icefree.requests.RequestPlaces;
import org.jspecify.annotations.Nullable;

/** What the organization that was asked does with a request. */
class RequestCalls implements TheirCalls {
    private final EventRequests askers;
    private final RequestDesk requests;
    private final RequestAnswers answers;
    private final RequestPlaces places;

    RequestCalls(EventRequests askers, RequestDesk requests, RequestAnswers answers, RequestPlaces places) {
        this.places = places;
        this.answers = answers;
        this.askers = askers;
        this.requests = requests;
    }

    @Override
    public void into(Map<String, Function<World, @Nullable Object>> all) {
        all.put(
                "RequestAnswers.takeBack(RequestId)",
                w -> done(() -> {
                    var id = asked(w);
                    As.staff(w.team().organizer(), () -> requests.decline(id, "No"));
                    answers.takeBack(id);
                }));
        all.put("RequestDesk.accept(RequestId, int, PossibleTime)", w -> requests.accept(asked(w), 0, null));
        all.put("RequestDesk.ask(RequestId, String)", w -> done(() -> requests.ask(asked(w), "When?")));
        all.put("RequestDesk.decline(RequestId, String)", w -> done(() -> requests.decline(asked(w), "No")));
        all.put("RequestDesk.detail(RequestId)", w -> requests.detail(asked(w)));
        all.put(
                "RequestDesk.give(RequestId, OrganizationId)",
                w -> done(() -> requests.give(asked(w), w.team().organization())));
        all.put("RequestDesk.queue(boolean)", w -> {
            asked(w);
            return requests.queue(true);
        });
        all.put("RequestPlaces.taken(RequestId)", w -> done(() -> places.taken(asked(w))));
        all.put("RequestDesk.settle(RequestId)", w -> done(() -> requests.settle(asked(w))));
    }

    private RequestId asked(World w) {
        askers.send(RequestForms.session("Corona Mothers", w.team().organization()), UUID.randomUUID());
        return As.staff(w.team().organizer(), () -> requests.queue(true))
                .getFirst()
                .id();
    }
}
