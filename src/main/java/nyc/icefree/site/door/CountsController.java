package nyc.icefree.site.door;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.door.CountInput;
import nyc.icefree.door.Counted;
import nyc.icefree.door.DoorDesk;
import nyc.icefree.door.DoorState;
import nyc.icefree.door.DoorTotals;
import nyc.icefree.door.Taken;
import nyc.icefree.door.Turnout;
import nyc.icefree.links.DoorAddresses;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Takes what the door's script counted. Only our own pages post here; no other site's form can post JSON. */
@Controller
record CountsController(DoorCookie cookie, DoorDesk desk) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    record Sent(@Nullable String link, @Nullable List<@Nullable Count> counts) {}

    record Count(
            @Nullable String number,
            @Nullable String what,
            @Nullable String language,
            @Nullable Integer howMany,
            @Nullable String at) {
        Optional<CountInput> read() {
            if (number == null || what == null || howMany == null || at == null) {
                return Optional.empty();
            }
            try {
                return Optional.of(new CountInput(
                        UUID.fromString(number),
                        Counted.valueOf(what),
                        language == null ? null : new Language(language),
                        howMany,
                        Instant.parse(at)));
            } catch (IllegalArgumentException | DateTimeException odd) {
                return Optional.empty();
            }
        }
    }

    /**
     * @param has numbers that the device may forget
     * @param refused numbers that will never be taken
     * @param got null unless the link counts
     * @param closed why the link counts nothing more; empty while it does
     */
    record Answer(
            Set<UUID> has, List<String> refused, @Nullable Got got, String closed) {}

    record Got(
            People all, People mine, String asOf, @Nullable Integer room) {
        static @Nullable Got of(@Nullable DoorTotals totals) {
            return totals == null
                    ? null
                    : new Got(
                            People.of(totals.all()),
                            People.of(totals.own()),
                            totals.asOf().toString(),
                            totals.room());
        }
    }

    record People(int adults, int children, int headsets) {
        static People of(Turnout turnout) {
            return new People(turnout.adults(), turnout.children(), turnout.allHeadsets());
        }
    }

    @PostMapping(
            path = DoorAddresses.COUNTS,
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> counts(@RequestBody byte[] body, HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin")) {
            return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
        }
        try {
            var sent = JSON.readValue(body, Sent.class);
            return sent == null || sent.counts() == null
                    ? ResponseEntity.badRequest().build()
                    : ResponseEntity.ok(answer(sent.link(), sent.counts(), request));
        } catch (JacksonException unreadable) {
            return ResponseEntity.badRequest().build();
        }
    }

    private Answer answer(@Nullable String page, List<@Nullable Count> sent, HttpServletRequest request) {
        String token =
                cookie.read(request).map(opened -> opened.token().value()).orElse("");
        var link = desk.link(token);
        // a page of one link stays open while another is opened: its counts are not this one's
        if (link.isPresent() && !link.get().toString().equals(page)) {
            return new Answer(Set.of(), List.of(), null, "OTHER");
        }
        var counts = new ArrayList<CountInput>();
        var refused = new ArrayList<String>();
        sent.stream()
                .filter(Objects::nonNull)
                .limit(DoorDesk.MOST_SENT)
                .forEach(count ->
                        count.read().ifPresentOrElse(counts::add, () -> refused.add(String.valueOf(count.number()))));
        return desk.take(token, counts)
                .map(taken -> answer(taken, refused))
                .orElse(new Answer(Set.of(), List.of(), null, "NONE"));
    }

    private static Answer answer(Taken taken, List<String> refused) {
        taken.refused().forEach(number -> refused.add(number.toString()));
        return new Answer(
                taken.has(),
                refused,
                Got.of(taken.totals()),
                taken.state() == DoorState.OPEN ? "" : taken.state().name());
    }
}
