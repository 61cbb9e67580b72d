package nyc.icefree.site.door;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.door.CountInput;
import nyc.icefree.door.CountRefused;
import nyc.icefree.door.Counted;
import nyc.icefree.door.DoorDesk;
import nyc.icefree.door.DoorEvent;
import nyc.icefree.door.DoorState;
import nyc.icefree.door.DoorTotals;
import nyc.icefree.door.Taken;
import nyc.icefree.door.Turnout;
import nyc.icefree.links.DoorAddresses;
import nyc.icefree.site.door.DoorPages.Here;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes what the door's script counted. Only our own pages post here; no other site's form can post JSON. */
@Controller
record CountsController(DoorPages pages, DoorDesk desk) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * @param has numbers that the device may forget
     * @param closed why the link counts nothing more; empty while it does
     */
    record Answer(
            List<UUID> has,
            List<Refusal> refused,
            @Nullable People all,
            @Nullable People mine,
            @Nullable String asOf,
            @Nullable Integer room,
            String closed) {
        static Answer closed(String why) {
            return new Answer(List.of(), List.of(), null, null, null, null, why);
        }
    }

    record Refusal(String number, CountRefused why) {}

    record People(int adults, int children, Map<String, Integer> headsets) {
        static People of(Turnout turnout) {
            return new People(
                    turnout.adults(),
                    turnout.children(),
                    turnout.headsets().entrySet().stream()
                            .collect(Collectors.toMap(each -> each.getKey().tag(), Map.Entry::getValue)));
        }
    }

    @PostMapping(
            path = DoorAddresses.COUNTS,
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> counts(@RequestBody byte[] body, HttpServletRequest request) {
        var asked = read(body);
        if (asked.isEmpty() || !isOurs(request)) {
            return ResponseEntity.status(asked.isEmpty() ? HttpStatus.BAD_REQUEST : HttpStatus.FORBIDDEN)
                    .build();
        }
        var here = pages.here(request);
        return ResponseEntity.ok(here.isEmpty() ? Answer.closed("NONE") : answer(here.get(), asked.get()));
    }

    private static boolean isOurs(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site == null || site.equals("same-origin");
    }

    private Answer answer(Here here, JsonNode asked) {
        // a page of one link stays open while another is opened: its counts are not this one's
        if (!here.door().link().toString().equals(asked.path("link").asString(""))) {
            return Answer.closed("OTHER");
        }
        var counts = new ArrayList<CountInput>();
        var odd = new ArrayList<Refusal>();
        for (JsonNode each : asked.path("counts")) {
            if (counts.size() < DoorDesk.MOST_SENT) {
                count(each).ifPresentOrElse(counts::add, () -> odd.add(wrong(each)));
            }
        }
        return desk.take(here.token(), counts)
                .map(taken -> answer(taken, odd, here.door().event()))
                .orElseGet(() -> Answer.closed("NONE"));
    }

    private static Answer answer(Taken taken, List<Refusal> odd, @Nullable DoorEvent event) {
        DoorTotals totals = taken.totals();
        return new Answer(
                List.copyOf(taken.has()),
                Stream.concat(
                                odd.stream(),
                                taken.refused().entrySet().stream()
                                        .map(each -> new Refusal(each.getKey().toString(), each.getValue())))
                        .toList(),
                totals == null ? null : People.of(totals.all()),
                totals == null ? null : People.of(totals.own()),
                totals == null ? null : totals.asOf().toString(),
                event == null ? null : event.room(),
                taken.state() == DoorState.OPEN ? "" : taken.state().name());
    }

    private static Refusal wrong(JsonNode each) {
        return new Refusal(each.path("number").asString(""), CountRefused.WRONG);
    }

    private static Optional<JsonNode> read(byte[] body) {
        try {
            return Optional.of(JSON.readTree(body))
                    .filter(asked -> asked.path("counts").isArray());
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static Optional<CountInput> count(JsonNode each) {
        try {
            String language = each.path("language").asString("");
            return Optional.of(new CountInput(
                    UUID.fromString(each.path("number").asString("")),
                    Counted.valueOf(each.path("what").asString("")),
                    language.isEmpty() ? null : new Language(language),
                    each.path("howMany").asInt(0),
                    Instant.parse(each.path("at").asString(""))));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
