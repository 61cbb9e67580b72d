package nyc.icefree.whomay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.AppParts;
import nyc.icefree.AppTest;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every page and every view stands in the table, and lets in exactly whom the table says. */
@AppTest
class RoutesTest extends AppParts {
    @Autowired
    RequestMappingHandlerMapping pages;

    @Test
    void each_route_is_in_the_table_and_nothing_else_is() throws Exception {
        SortedMap<String, String> found = new TreeMap<>();
        pages.getHandlerMethods()
                .keySet()
                .forEach(info -> info.getPatternValues().forEach(address -> {
                    String pattern = address.replace(":" + Language.NEIGHBOR_TAGS, "");
                    var methods = info.getMethodsCondition().getMethods();
                    String name = (methods.isEmpty()
                                    ? "ANY"
                                    : methods.iterator().next().name()) + " " + pattern;
                    found.put(
                            name,
                            pattern.contains("/my")
                                            && !pattern.contains("/my/sign-in")
                                            && !pattern.contains("calendar/my")
                                    ? "Volunteers"
                                    : "Anyone");
                }));
        views().forEach((route, view) -> found.put("VIEW /workspace/" + route, who(view)));
        Table.propose("routes.txt", found);
        var said = new TreeMap<String, String>();
        Table.read("routes.txt").forEach((name, rest) -> said.put(name, rest.getFirst()));
        assertEquals(
                String.join("\n", said.keySet()),
                String.join("\n", found.keySet()),
                "compare with target/who-may-routes.txt");
        views().forEach((route, view) -> assertEquals(said.get("VIEW /workspace/" + route), who(view), route));
    }

    @Test
    void each_page_lets_in_whom_the_table_names_and_nobody_else() throws Exception {
        var sessions = sessions();
        for (var row : Table.read("routes.txt").entrySet()) {
            String[] parts = row.getKey().split(" ", 2);
            if (parts[0].equals("VIEW") || parts[0].equals("ANY")) {
                continue;
            }
            for (var caller : Caller.values()) {
                boolean in = !turnedAway(parts[0], parts[1], sessions.get(caller));
                assertEquals(caller.may(row.getValue().getFirst()), in, caller + " at " + row.getKey());
            }
        }
    }

    @Test
    void each_view_lets_in_whom_the_table_names_and_nobody_else() throws Exception {
        var checker = new AccessAnnotationChecker();
        for (var view : views().entrySet()) {
            String who = Table.read("routes.txt")
                    .get("VIEW /workspace/" + view.getKey())
                    .getFirst();
            for (var caller : Caller.values()) {
                var authentication = caller.authentication();
                boolean in = checker.hasAccess(
                        view.getValue(),
                        caller == Caller.NOBODY ? null : authentication,
                        role -> authentication.getAuthorities().stream()
                                .map(GrantedAuthority::getAuthority)
                                .anyMatch(("ROLE_" + role)::equals));
                assertEquals(caller.may(who), in, caller + " at " + view.getKey());
            }
        }
    }

    /** The first wall, before Vaadin: nobody without both factors gets as far as a view. */
    @Test
    void the_workspace_is_behind_both_factors() throws Exception {
        var sessions = sessions();
        for (String route : views().keySet()) {
            for (var caller : Caller.values()) {
                assertEquals(
                        caller.may("Staff"),
                        !turnedAway("GET", "/workspace/" + route.replaceAll(":\\w+[?*]?", "x"), sessions.get(caller)),
                        caller + " at " + route);
            }
        }
    }

    /** Sent to a sign-in page that was not asked for. */
    private boolean turnedAway(String method, String pattern, @Nullable MockHttpSession session) throws Exception {
        String path = pattern.replaceAll("\\{reader}", "en")
                .replaceAll("\\{[^/]*?}(?=/|$|\\.)", "x")
                .replaceAll("\\{[^/]*}", "x");
        var asked = request(HttpMethod.valueOf(method), path).with(csrf());
        if (session != null && (path.contains("/my") || path.startsWith("/workspace"))) {
            asked.session(session);
        }
        var answer = answer(asked);
        String to = Objects.requireNonNullElse(answer.getRedirectedUrl(), "");
        return !path.startsWith("/sign-in")
                && !path.contains("/my/sign-in")
                && to.matches(".*/sign-in(/code)?([?;].*)?");
    }

    private Map<Caller, MockHttpSession> sessions() throws Exception {
        var all = new EnumMap<Caller, MockHttpSession>(Caller.class);
        all.put(Caller.PASSWORD_ONLY, signedIn.password(signedIn.account(false)));
        all.put(Caller.VOLUNTEER, signedIn.volunteer(given.person()));
        all.put(Caller.STAFF, signedIn.staff(signedIn.account(false)));
        all.put(Caller.ADMINISTRATOR, signedIn.staff(signedIn.account(true)));
        return all;
    }

    private static SortedMap<String, Class<?>> views() throws ClassNotFoundException {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        var all = new TreeMap<String, Class<?>>();
        for (var bean : scanner.findCandidateComponents("nyc.icefree")) {
            var view = Class.forName(bean.getBeanClassName());
            all.put(view.getAnnotation(Route.class).value(), view);
        }
        return all;
    }

    private static String who(Class<?> view) {
        var roles = view.getAnnotation(RolesAllowed.class);
        if (view.isAnnotationPresent(PermitAll.class) || roles == null) {
            return "open";
        }
        return Stream.of(roles.value())
                .map(role -> role.equals("ADMINISTRATOR") ? "Administrators" : role.equals("STAFF") ? "Staff" : role)
                .collect(Collectors.joining(" and "));
    }
}
