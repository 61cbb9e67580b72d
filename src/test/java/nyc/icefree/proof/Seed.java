package nyc.icefree.proof;

import java.util.List;
import nyc.icefree.Given;
import nyc.icefree.events.Audience;
import nyc.icefree.events.EventDraft;
import nyc.icefree.events.Events;
import org.springframework.boot.test.context.TestComponent;

/** Plants what a proof asks for by arguments such as {@code --seed.events=3 --seed.capacity=10}. */
@TestComponent
class Seed {
    private final Given given;
    private final Events events;

    Seed(Given given, Events events) {
        this.given = given;
        this.events = events;
    }

    void plant(String[] args) {
        int wanted = number(args, "--seed.events=", 0);
        int capacity = number(args, "--seed.capacity=", 10);
        if (wanted == 0) {
            return;
        }
        var team = given.team();
        for (int i = 0; i < wanted; i++) {
            var event = given.published(team, withCapacity(given.session("Race " + i, 7), capacity));
            SeededApp.say(
                    "event", events.view(event, Audience.PUBLIC).orElseThrow().slug());
        }
    }

    private static EventDraft withCapacity(EventDraft draft, int capacity) {
        return new EventDraft(
                draft.kind(),
                draft.words(),
                draft.start(),
                false,
                draft.end(),
                false,
                draft.zone(),
                null,
                draft.newVenue(),
                draft.addressVisibility(),
                draft.spoken(),
                draft.interpreted(),
                draft.access(),
                capacity,
                true,
                draft.coHosts());
    }

    static int number(String[] args, String name, int otherwise) {
        return List.of(args).stream()
                .filter(arg -> arg.startsWith(name))
                .mapToInt(arg -> Integer.parseInt(arg.substring(name.length())))
                .findFirst()
                .orElse(otherwise);
    }
}
