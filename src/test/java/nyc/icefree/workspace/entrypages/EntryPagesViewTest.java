package nyc.icefree.workspace.entrypages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.Optional;
import nyc.icefree.As;
import nyc.icefree.entrypages.EntryLanguage;
import nyc.icefree.entrypages.EntryPages;
import nyc.icefree.workspace.WorkspaceTest;
import nyc.icefree.workspace.entrypages.EntryPagesView.EntryPagePanel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class EntryPagesViewTest extends WorkspaceTest {
    private static final EntryLanguage BENGALI = EntryLanguage.of("bn").orElseThrow();

    @Autowired
    EntryPages pages;

    @AfterEach
    void off() {
        As.administrator(given.person(), () -> {
            pages.show(BENGALI, false);
            pages.markUnread(BENGALI);
        });
    }

    @Test
    void an_administrator_shows_a_page_and_marks_that_it_was_read() {
        signIn(given.person(), "STAFF", "ADMINISTRATOR");
        String before = shown(open("language-pages"));
        assertSays(before, "No page is shown yet.", "Chinese (simplified) 简体中文");
        pressFor("Show the page");
        assertTrue(panel().contains("Shown. No native speaker has read it yet."), panel());
        assertTrue(pages.shown(BENGALI).isPresent());
        pressFor("Mark as read by a native speaker");
        assertTrue(panel().contains("Shown. Checked by a native speaker, on "), panel());
        pressFor("Mark as not read");
        pressFor("Hide the page");
        assertTrue(panel().contains("Not shown. No native speaker has read it yet."), panel());
        assertEquals(List.of(), pages.shown());
    }

    @Test
    void whoever_is_asked_to_read_a_page_finds_its_words_before_it_is_shown() {
        signIn(given.person(), "STAFF", "ADMINISTRATOR");
        open("language-pages");
        assertTrue(panel().contains("কীভাবে জায়গা বুক করবেন"), panel());
        assertFalse(panel().contains("Open the page"), panel());
    }

    private void pressFor(String what) {
        test(all(Button.class).stream()
                        .filter(button -> button.getAriaLabel().equals(Optional.of(what + ": Bengali")))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private String panel() {
        return all(EntryPagePanel.class).stream()
                .map(this::shown)
                .filter(text -> text.contains(BENGALI.ownName()))
                .findFirst()
                .orElseThrow();
    }
}
