package nyc.icefree.site.outlets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.events.AccessFact;
import nyc.icefree.events.Audience;
import nyc.icefree.events.Borough;
import nyc.icefree.events.EventKind;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.events.Events;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.series.Repeats;
import nyc.icefree.series.SeriesPlanning;
import nyc.icefree.text.Language;
import nyc.icefree.web.FeedLinks;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description for programmers is true: each path that it names answers as it says. */
@AppTest
class OpenApiTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    Given given;

    @Autowired
    EventPlanning planning;

    @Autowired
    Events events;

    @Autowired
    SeriesPlanning series;

    @LocalServerPort
    int port;

    final JsonMapper json = JsonMapper.builder().build();

    @Test
    void each_path_answers_as_described() throws Exception {
        var team = given.team();
        given.published(team, given.session("Rights", 5));
        var cancelled = given.published(team, given.session("Called off", 6));
        As.staff(team.organizer(), () -> planning.cancel(cancelled, "Flooded"));
        var gone = given.published(team, given.session("Taken back", 7));
        As.staff(team.organizer(), () -> planning.unpublish(gone));
        var id = As.staff(
                team.organizer(),
                () -> series.plan(
                        team.organization(),
                        given.session("Clinic", 9),
                        Repeats.by(Rule.weekly(DayOfWeek.values()).times(3))));
        As.staff(team.organizer(), () -> series.publish(id));
        var slug = events.view(cancelled, Audience.PUBLIC).orElseThrow().slug();
        Map<String, String> real = Map.of("slug", slug, "id", id.value().toString());
        JsonNode description = description();
        for (var path : description.get("paths").properties()) {
            JsonNode get = path.getValue().get("get");
            String address = path.getKey();
            for (JsonNode written : list(get.get("parameters"))) {
                JsonNode parameter = resolve(description, written);
                if (parameter.get("in").stringValue().equals("path")) {
                    String name = parameter.get("name").stringValue();
                    address = address.replace(
                            "{" + name + "}",
                            real.getOrDefault(name, parameter.get("example").stringValue()));
                }
            }
            var answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                                    .build(),
                            BodyHandlers.ofByteArray());
            assertEquals(200, answer.statusCode(), address);
            assertEquals("*", header(answer, "Access-Control-Allow-Origin", address), address);
            JsonNode content = get.get("responses").get("200").get("content");
            String type = answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
            assertEquals(Set.of(type), Set.copyOf(content.propertyNames()), address);
            if (type.equals("application/json")) {
                var faults = new ArrayList<String>();
                check(description, content.get(type).get("schema"), json.readTree(answer.body()), address, faults);
                assertEquals(List.of(), faults);
            }
        }
    }

    @Test
    void every_address_of_a_public_calendar_is_described() throws Exception {
        var paths = description().get("paths").propertyNames();
        for (String address : List.of(
                FeedLinks.all(Language.ENGLISH),
                FeedLinks.one(Language.ENGLISH, "borough", "queens"),
                FeedLinks.combined(Language.ENGLISH, List.of("borough-queens", "spoken-es")),
                FeedLinks.event(Language.ENGLISH, "know-your-rights"),
                FeedLinks.series(Language.ENGLISH, UUID.randomUUID()))) {
            String same = address.replaceFirst("/(event|series)/[^/]+\\.ics", "/$1/{}.ics")
                    .replaceFirst("/by/.*", "/by/{}.ics")
                    .replaceFirst("/borough/[^/]+\\.ics", "/{}/{}.ics");
            assertTrue(
                    paths.stream()
                            .anyMatch(
                                    path -> path.replaceAll("\\{[a-z]+}", "{}").equals(same)),
                    address + " is not described");
        }
    }

    @Test
    void a_refusal_is_as_described_too() throws Exception {
        JsonNode description = description();
        for (String query : List.of(
                "borough=atlantis",
                "limit=0",
                "limit=201",
                "updatedSince=yesterday",
                "updatedSince=-999999999-01-01T00:00:00Z",
                "updatedSince=%2B999999999-12-31T23:59:59Z",
                "updatedSince=0000-12-31T23:59:59Z",
                "cursor=x",
                "cursor=-1000000000-01-01T00:00:00Z_00000000-0000-4000-8000-000000000000",
                "cursor=%2B1000000000-12-31T23:59:59Z_00000000-0000-4000-8000-000000000000",
                "organization=never-was")) {
            var answer = mvc.perform(get(URI.create("/api/events?" + query)))
                    .andReturn()
                    .getResponse();
            assertEquals(400, answer.getStatus(), query);
            var faults = new ArrayList<String>();
            JsonNode schema = resolve(
                    description, description.get("components").get("schemas").get("Refused"));
            check(description, schema, json.readTree(answer.getContentAsByteArray()), query, faults);
            assertEquals(List.of(), faults);
        }
    }

    @Test
    void the_values_of_filters_are_the_ones_that_there_are() throws Exception {
        JsonNode schemas = description().get("components").get("schemas");
        assertEquals(slugs(EventKind.values(), EventKind::slug), values(schemas.get("Kind")));
        assertEquals(slugs(Borough.values(), Borough::slug), values(schemas.get("Borough")));
        assertEquals(slugs(AccessFact.values(), AccessFact::slug), values(schemas.get("Access")));
        assertEquals(slugs(Language.SPOKEN.toArray(Language[]::new), Language::tag), values(schemas.get("Spoken")));
    }

    @Test
    void the_checker_of_this_test_finds_what_is_wrong() throws Exception {
        JsonNode description = description();
        JsonNode page = description.get("components").get("schemas").get("Page");
        for (String wrong : List.of(
                "{}",
                "[]",
                "{\"events\":[],\"deleted\":[],\"next\":null}",
                "{\"events\":[],\"deleted\":[],\"next\":3,\"latest\":null}",
                "{\"events\":[],\"deleted\":[],\"next\":null,\"latest\":null,\"people\":[]}",
                "{\"events\":[{}],\"deleted\":[],\"next\":null,\"latest\":null}")) {
            var faults = new ArrayList<String>();
            check(description, page, json.readTree(wrong), "", faults);
            assertFalse(faults.isEmpty(), wrong);
        }
    }

    @Test
    void any_time_that_a_program_may_begin_with_is_understood() throws Exception {
        for (String time : List.of("0001-01-01T00:00:00Z", "1970-01-01T00:00:00Z", "9999-12-30T00:00:00-05:00")) {
            for (String query : List.of(
                    "updatedSince=" + time,
                    "cursor=" + time.replace("-05:00", "Z") + "_00000000-0000-4000-8000-000000000000")) {
                mvc.perform(get("/api/events?limit=1&" + query)).andExpect(status().isOk());
            }
        }
    }

    /** As much of JSON Schema as the description uses. */
    private static void check(
            JsonNode description, JsonNode written, JsonNode value, String where, List<String> faults) {
        JsonNode schema = resolve(description, written);
        if (schema.has("enum") && !values(schema).contains(value.isString() ? value.stringValue() : "")) {
            faults.add(where + " is " + value);
        }
        if (schema.has("type")) {
            var types = list(schema.get("type").isArray() ? schema.get("type") : null);
            boolean fits = types.isEmpty()
                    ? isA(schema.get("type").stringValue(), value)
                    : types.stream().anyMatch(type -> isA(type.stringValue(), value));
            if (!fits) {
                faults.add(where + " has another type");
                return;
            }
        }
        if ("date-time".equals(schema.path("format").asString(""))) {
            java.time.OffsetDateTime.parse(value.stringValue());
        }
        for (JsonNode name : list(schema.get("required"))) {
            if (!value.has(name.stringValue())) {
                faults.add(where + " has no " + name);
            }
        }
        if (value.isObject() && schema.has("properties")) {
            for (var property : value.properties()) {
                if (schema.get("properties").has(property.getKey())) {
                    check(
                            description,
                            schema.get("properties").get(property.getKey()),
                            property.getValue(),
                            where + "/" + property.getKey(),
                            faults);
                } else {
                    faults.add(where + " has " + property.getKey());
                }
            }
        }
        for (JsonNode item : value.isArray() ? list(value) : List.<JsonNode>of()) {
            check(description, schema.get("items"), item, where + "/*", faults);
        }
    }

    private static boolean isA(String type, JsonNode value) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isString();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "null" -> value.isNull();
            default -> throw new IllegalArgumentException(type);
        };
    }

    private static JsonNode resolve(JsonNode description, JsonNode written) {
        return written.has("$ref")
                ? description.at(written.get("$ref").stringValue().substring(1))
                : written;
    }

    private JsonNode description() throws Exception {
        return json.readTree(
                mvc.perform(get("/api/openapi.json")).andReturn().getResponse().getContentAsString(UTF_8));
    }

    private static String header(java.net.http.HttpResponse<?> answer, String name, String address) {
        // a page in a frame is no data that a script may fetch
        return address.startsWith("/embed")
                ? "*"
                : answer.headers().firstValue(name).orElse("");
    }

    private static Set<String> values(JsonNode schema) {
        var values = new TreeSet<String>();
        list(schema.get("enum")).forEach(value -> values.add(value.stringValue()));
        return values;
    }

    private static <T> Set<String> slugs(T[] all, java.util.function.Function<T, String> slug) {
        var slugs = new TreeSet<String>();
        for (T one : all) {
            slugs.add(slug.apply(one));
        }
        assertTrue(slugs.size() > 3);
        return slugs;
    }

    private static List<JsonNode> list(@org.jspecify.annotations.Nullable JsonNode array) {
        var all = new ArrayList<JsonNode>();
        if (array != null) {
            array.forEach(all::add);
        }
        return all;
    }
}
