package nyc.icefree.journeys;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Set;

/** A page used by keyboard alone: each stop of Tab has a name, is visible, and shows a focus ring. */
final class Keyboard {
    private static final int MOST_STOPS = 120;

    /** A ring by outline or shadow on the focused element, or on its field or label. */
    private static final String FAULT = """
            () => {
              let at = document.activeElement;
              while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
              if (!at || at === document.body) return 'nothing has focus';
              const box = at.getBoundingClientRect();
              const up = one => one.assignedSlot ?? one.parentElement ?? one.getRootNode().host;
              const chain = [];
              for (let one = at; one && chain.length < 7; one = up(one)) chain.push(one);
              const ringed = one => [undefined, '::before', '::after'].some(part => {
                const style = getComputedStyle(one, part);
                return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1.5)
                  || (style.boxShadow !== 'none' && one.matches?.(':focus-within, :focus, [focused]'));
              });
              const parts = one => [one, ...(one.shadowRoot?.querySelectorAll('[part]') ?? [])];
              if (!chain.flatMap(parts).some(ringed)) return 'no ring';
              if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth) return 'off the screen';
              return '';
            }
            """;

    private final Page page;
    private final CDPSession tools;

    Keyboard(Page page) {
        this.page = page;
        this.tools = page.context().newCDPSession(page);
    }

    void press(String key) {
        page.keyboard().press(key);
        Calm.await(page);
    }

    void type(String text) {
        page.keyboard().type(text);
    }

    /** Presses Tab until something with that role and name has focus; checks every stop on the way. */
    void to(String role, String name) {
        var passed = new ArrayList<String>();
        for (int i = 0; i < MOST_STOPS; i++) {
            page.keyboard().press("Tab");
            var stop = focused();
            passed.add(stop.toString());
            assertTrue(!stop.name().isBlank(), () -> "a stop without a name after " + passed);
            Object fault = page.evaluate(FAULT);
            assertTrue("".equals(fault), () -> fault + " at " + stop + " of " + page.url());
            if (stop.role().equals(role) && stop.name().startsWith(name)) {
                return;
            }
        }
        fail("never came to %s %s, but past %s".formatted(role, name, passed));
    }

    void press(String role, String name) {
        to(role, name);
        if (role.equals("link")) {
            Calm.arrive(page, null, () -> page.keyboard().press("Enter"));
        } else {
            press("Enter");
        }
    }

    void fill(String name, String text) {
        to("textbox", name);
        type(text);
    }

    Stop focused() {
        JsonObject found = null;
        for (var each : tools.send("Accessibility.getFullAXTree").getAsJsonArray("nodes")) {
            var node = each.getAsJsonObject();
            if (isFocused(node)) {
                found = node;
            }
        }
        return found == null ? new Stop("nothing", "") : new Stop(text(found, "role"), text(found, "name"));
    }

    private static boolean isFocused(JsonObject node) {
        if (node.get("ignored").getAsBoolean() || !node.has("properties") || isPage(node)) {
            return false;
        }
        for (var each : node.getAsJsonArray("properties")) {
            var property = each.getAsJsonObject();
            if (property.get("name").getAsString().equals("focused")) {
                return property.getAsJsonObject("value").get("value").getAsBoolean();
            }
        }
        return false;
    }

    private static boolean isPage(JsonObject node) {
        return Set.of("RootWebArea").contains(text(node, "role"));
    }

    private static String text(JsonObject node, String what) {
        var value = node.getAsJsonObject(what);
        return value == null || !value.has("value") ? "" : value.get("value").getAsString();
    }

    record Stop(String role, String name) {}
}
