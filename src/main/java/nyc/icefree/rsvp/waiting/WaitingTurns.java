package nyc.icefree.rsvp.waiting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nyc.icefree.rsvp.answers.RsvpId;
import nyc.icefree.rsvp.waiting.WaitingPlan.Step;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * The turns of a waiting list, one after the other. A party whose language has too few places is passed over by whoever takes
 * part in another one without a word: what is free is not for it. Among those of its own language it is as it is in total.
 */
public final class WaitingTurns {
    private final FreePlaces places;
    private final OfferHours hours;
    private final Instant now;
    private final List<Step> steps = new ArrayList<>();
    private final Blocked inTotal = new Blocked();
    private final Map<Language, Blocked> byLanguage = new HashMap<>();
    private final Map<RsvpId, Integer> passed = new HashMap<>();
    private final Map<Language, Integer> leftIn = new HashMap<>();
    private final Map<Language, Integer> keptIn = new HashMap<>();
    private final boolean keeps;
    private int left;
    private int kept;
    private @Nullable Instant look;

    public WaitingTurns(FreePlaces places, OfferHours hours, Instant now) {
        this.places = places;
        this.left = places.free();
        this.hours = hours;
        this.now = now;
        this.keeps = hours.keepsPlaces(now);
    }

    /** Of the next one; what the event became too small for holds up nobody. @return whether it gets its places */
    public boolean turn(WaitingParty party) {
        if (!places.couldEverTake(party)) {
            return false;
        }
        var blocked = blocks(party);
        if (blocked != null) {
            blocked.tooLarge.add(party);
        } else if (!party.asksFirst()) {
            give(party, null);
            return true;
        } else if (hours.until(now).isPresent()) {
            give(party, hours.until(now).get());
            return true;
        } else {
            hours.nextSending(now).ifPresent(morning -> {
                keep(party.language(), party.partySize());
                lookAt(morning);
            });
        }
        return false;
    }

    /** Whether it would get its places now, if it were next and wanted them. */
    public boolean fits(WaitingParty party) {
        return places.couldEverTake(party) && blocks(party) == null;
    }

    /** In its language first: who could have no place in it holds up nobody in the others. */
    private @Nullable Blocked blocks(WaitingParty party) {
        var language = party.language();
        var own = language == null ? null : byLanguage.computeIfAbsent(language, one -> new Blocked());
        if (own != null && (party.partySize() > leftIn(language) || own.overtakes() == 0)) {
            return own;
        }
        return party.partySize() > left || inTotal.overtakes() == 0 ? inTotal : null;
    }

    private int leftIn(@Nullable Language language) {
        return language == null ? Integer.MAX_VALUE : leftIn.computeIfAbsent(language, places::freeIn);
    }

    private void give(WaitingParty party, @Nullable Instant until) {
        steps.add(new Step(party, until));
        take(party.language(), party.partySize());
        inTotal.passOver();
        var own = byLanguage.get(party.language());
        if (own != null) {
            own.passOver();
        }
    }

    private void keep(@Nullable Language language, int people) {
        kept += people;
        if (language != null) {
            keptIn.merge(language, people, Integer::sum);
        }
        take(language, people);
    }

    private void take(@Nullable Language language, int people) {
        left -= people;
        if (language != null) {
            leftIn.put(language, leftIn(language) - people);
        }
    }

    private void lookAt(Instant at) {
        look = sooner(look, at);
    }

    private static Instant sooner(@Nullable Instant known, Instant at) {
        return known == null || at.isBefore(known) ? at : known;
    }

    public boolean givesNone() {
        return steps.isEmpty();
    }

    /** How things stand after all these turns; more may follow. */
    public WaitingPlan done() {
        int overtakes = inTotal.overtakes();
        var keptNow = new HashMap<>(keptIn);
        byLanguage.forEach((language, blocked) -> {
            if (blocked.overtakes() == 0) {
                keptNow.merge(language, leftIn(language), Integer::sum);
            }
        });
        boolean starved = overtakes == 0 || byLanguage.values().stream().anyMatch(blocked -> blocked.overtakes() == 0);
        return new WaitingPlan(
                List.copyOf(steps),
                Map.copyOf(passed),
                overtakes == 0 ? kept + left : kept,
                Map.copyOf(keptNow),
                overtakes == Integer.MAX_VALUE ? null : overtakes,
                starved ? sooner(look, hours.lastHours()) : look);
    }

    /** Those that did not fit, for the same want of places. */
    private final class Blocked {
        private final List<WaitingParty> tooLarge = new ArrayList<>();

        void passOver() {
            tooLarge.forEach(over -> passed.merge(over.rsvp(), over.passedOver() + 1, (before, one) -> before + 1));
        }

        int overtakes() {
            return keeps
                    ? tooLarge.stream()
                            .mapToInt(party ->
                                    WaitingParty.MOST_PASSED - passed.getOrDefault(party.rsvp(), party.passedOver()))
                            .map(more -> Math.max(0, more))
                            .min()
                            .orElse(Integer.MAX_VALUE)
                    : Integer.MAX_VALUE;
        }
    }
}
