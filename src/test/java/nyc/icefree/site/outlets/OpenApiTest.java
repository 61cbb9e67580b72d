package nyc.icefree.site.outlets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nyc.icefree.Says.body;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nyc.icefree.AppParts;
import nyc.icefree.AppTest;
import nyc.icefree.Areas;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.city.Area;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.links.FeedLinks;
import nyc.icefree.text.Language;
import nyc.icefree.venues.AccessFact;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description for programmers is true: each path that it names answers as it says. */
@AppTest
class OpenApiTest extends AppParts {
    private static final String DOCUMENT = "https://example.org/api/openapi.json";

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
        var id = given.publishedSeries(team, given.session("Clinic", 9), Given.daily(3));
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
                String pointer = "/paths/" + path.getKey().replace("/", "~1") + "/get/responses/200/content/"
                        + type.replace("/", "~1") + "/schema";
                assertEquals(List.of(), faults(description, pointer, new String(answer.body(), UTF_8)), address);
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
                "area=atlantis",
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
            var answer = answer(get(URI.create("/api/events?" + query)));
            assertEquals(400, answer.getStatus(), query);
            String said = answer.getContentAsString(UTF_8);
            assertEquals(List.of(), faults(description, "/components/schemas/Refused", said), query);
        }
    }

    @Test
    void the_values_of_filters_are_the_ones_that_there_are() throws Exception {
        JsonNode schemas = description().get("components").get("schemas");
        assertEquals(slugs(EventKind.values(), EventKind::slug), values(schemas.get("Kind")));
        assertEquals(slugs(Areas.CITY.areas().toArray(Area[]::new), Area::slug), values(schemas.get("Area")));
        assertEquals(slugs(AccessFact.values(), AccessFact::slug), values(schemas.get("Access")));
        assertEquals(slugs(Language.SPOKEN.toArray(Language[]::new), Language::tag), values(schemas.get("Spoken")));
    }

    @Test
    void what_is_not_as_described_is_found() throws Exception {
        JsonNode description = description();
        for (String wrong : List.of(
                "{}",
                "[]",
                "{\"events\":[],\"deleted\":[],\"next\":null}",
                "{\"events\":[],\"deleted\":[],\"next\":3,\"latest\":null}",
                "{\"events\":[],\"deleted\":[],\"next\":null,\"latest\":null,\"people\":[]}",
                "{\"events\":[{}],\"deleted\":[],\"next\":null,\"latest\":null}",
                "{\"events\":[],\"deleted\":[{\"id\":\"a\",\"sequence\":0,\"updated\":\"today\"}],\"next\":null,"
                        + "\"latest\":null}")) {
            assertFalse(faults(description, "/components/schemas/Page", wrong).isEmpty(), wrong);
        }
    }

    @Test
    void any_time_that_a_program_may_begin_with_is_understood() throws Exception {
        for (String time : List.of("0001-01-01T00:00:00Z", "1970-01-01T00:00:00Z", "9999-12-30T00:00:00-05:00")) {
            for (String query : List.of(
                    "updatedSince=" + time,
                    "cursor=" + time.replace("-05:00", "Z") + "_00000000-0000-4000-8000-000000000000")) {
                reads("/api/events?limit=1&" + query);
            }
        }
    }

    /** What of an answer is not as the description has it. */
    private static List<String> faults(JsonNode description, String pointer, String answer) {
        var schemas = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                registry -> registry.schemas(Map.of(DOCUMENT, description.toString())));
        return schemas
                .getSchema(SchemaLocation.of(DOCUMENT + "#" + pointer))
                .validate(
                        answer,
                        InputFormat.JSON,
                        run -> run.executionConfig(settings -> settings.formatAssertionsEnabled(true)))
                .stream()
                .map(String::valueOf)
                .toList();
    }

    private static JsonNode resolve(JsonNode description, JsonNode written) {
        return written.has("$ref")
                ? description.at(written.get("$ref").stringValue().substring(1))
                : written;
    }

    private JsonNode description() throws Exception {
        return json.readTree(body(mvc.perform(get("/api/openapi.json"))));
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
