package nyc.icefree.site.outlets;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nyc.icefree.calendar.EntryNames;
import nyc.icefree.links.Links;
import nyc.icefree.publicevents.ChangeCursor;
import nyc.icefree.publicevents.EventChanges;
import nyc.icefree.series.SeriesProgramme;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The programme for programs that keep a copy: oldest change first, in pages, with deleted events. */
@Controller
record EventsApiController(
        EventChanges changes, SeriesProgramme series, EntryNames names, RequestedFilter asked, Links links) {
    private static final int PAGE = 100;
    private static final int MOST = 200;

    /**
     * @param deleted events that are no longer public or no longer fit the filter
     * @param next address of the following page, null on the last
     * @param latest the last change on this page, for the next {@code updatedSince}; null when it is empty
     */
    record Answer(
            List<ApiEvent> events,
            List<Deleted> deleted,
            @Nullable String next,
            @Nullable String latest) {}

    record Deleted(String id, int sequence, String updated) {}

    @GetMapping("/api/events")
    ResponseEntity<byte[]> events(HttpServletRequest request, HttpServletResponse response) {
        var filter = asked.filter(request);
        if (filter.isEmpty()) {
            return OpenAnswers.refused(
                    response,
                    "A filter has a value that is not there. " + links.absolute(Links.openApi()) + " lists them.");
        }
        String limit = Objects.requireNonNullElse(request.getParameter("limit"), String.valueOf(PAGE));
        if (!limit.matches("[1-9][0-9]{0,2}") || Integer.parseInt(limit) > MOST) {
            return OpenAnswers.refused(response, "limit must be a number from 1 to " + MOST + ".");
        }
        String since = request.getParameter("updatedSince");
        Optional<Instant> from = since == null ? Optional.empty() : instant(since);
        if (since != null && from.isEmpty()) {
            return OpenAnswers.refused(response, "updatedSince must be a time like 2026-12-01T10:00:00Z.");
        }
        String cursor = request.getParameter("cursor");
        Optional<ChangeCursor> after = cursor == null ? Optional.empty() : ChangeCursor.parse(cursor);
        if (cursor != null && after.isEmpty()) {
            return OpenAnswers.refused(response, "cursor must be as the page before gave it in next.");
        }
        var page = changes.since(filter.get().feed(), from.orElse(null), after.orElse(null), Integer.parseInt(limit));
        String path = Links.with(filter.get().on(Links.api()), "limit", limit);
        var next = page.next();
        String nextPath = next == null
                ? null
                : links.absolute(Links.with(
                        since == null ? path : Links.with(path, "updatedSince", since), "cursor", next.toString()));
        return OpenAnswers.ok(response, MediaType.APPLICATION_JSON, OpenAnswers.json(answer(page, nextPath)));
    }

    private Answer answer(EventChanges.Page page, @Nullable String next) {
        var views = page.events().stream()
                .flatMap(event -> Stream.ofNullable(event.view()))
                .toList();
        var roots = series.roots(views);
        var called = names.of(views);
        return new Answer(
                views.stream()
                        .map(view -> ApiEvent.of(
                                asked.city(),
                                view,
                                Objects.requireNonNull(called.get(view.id())),
                                roots.get(view.id()),
                                links))
                        .toList(),
                page.events().stream()
                        .filter(entry -> entry.view() == null)
                        .map(gone -> new Deleted(
                                gone.uid(), gone.sequence(), gone.modifiedAt().toString()))
                        .toList(),
                next,
                page.events().isEmpty()
                        ? null
                        : page.events().getLast().modifiedAt().toString());
    }

    private static Optional<Instant> instant(String written) {
        try {
            return Optional.of(OffsetDateTime.parse(written).toInstant()).filter(ChangeCursor::isOfRecord);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
